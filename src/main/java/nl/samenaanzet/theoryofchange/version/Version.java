package nl.samenaanzet.theoryofchange.version;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A theory as it was fixed: content and hash never change. */
@Entity
@Table(name = "theory_version")
public class Version {

    @EmbeddedId
    private Of of;

    private Instant fixedAt;
    private String fixedBy;
    private String reason;
    private String sha256;
    private byte[] content;

    protected Version() {}

    public Version(Of of, Snapshot snapshot, String who, String reason, Instant now) {
        this.of = of;
        this.fixedAt = now;
        this.fixedBy = who;
        this.reason = reason;
        this.content = snapshot.json();
        this.sha256 = snapshot.sha256();
    }

    public VersionView view() {
        return new VersionView(of.number, fixedAt, fixedBy, reason, sha256);
    }

    public Snapshot snapshot() {
        return Snapshot.read(content);
    }

    @Embeddable
    public static class Of implements Serializable {
        private String ambitionCode;
        private int number;

        protected Of() {}

        public Of(String ambitionCode, int number) {
            this.ambitionCode = ambitionCode;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of o && o.number == number && o.ambitionCode.equals(ambitionCode);
        }

        @Override
        public int hashCode() {
            return ambitionCode.hashCode() * 31 + number;
        }
    }

    /**
     * A fixed version, for reading.
     *
     * @param sha256 of its content as canonical JSON
     */
    public record VersionView(int number, Instant fixedAt, String fixedBy, String reason, String sha256) {}
}
