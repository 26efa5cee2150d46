package nl.samenaanzet.register.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.register.Canonical;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.Register.EntryView;
import org.hibernate.annotations.Immutable;

/** One link of the chain. Its hash covers every column and the hash before it, so a changed row shows. */
@Entity
@Immutable
@Table(name = "register_entry")
public class Entry {

    /** Stands before the first entry. */
    public static final String START = "0".repeat(64);

    @Id
    private long position;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private UUID subject;
    private String reference;
    private String contentSha256;
    private Instant recordedAt;
    private String previousHash;
    private String hash;

    protected Entry() {}

    /**
     * What an entry says.
     *
     * @param content canonical JSON
     */
    public record Said(EntryKind kind, UUID subject, String reference, String content) {}

    public Entry(long position, String previousHash, Said said, Instant now) {
        this.position = position;
        this.previousHash = previousHash;
        this.kind = said.kind();
        this.subject = said.subject();
        this.reference = said.reference();
        this.contentSha256 = Sha256.of(said.content());
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.hash = Sha256.of(canonical());
    }

    /** What is hashed; also a line of the export. The checker reads it by these names. */
    String canonical() {
        return Canonical.json(Map.of(
                "inhoud",
                contentSha256,
                "kenmerk",
                reference,
                "nr",
                position,
                "onderwerp",
                subject.toString(),
                "soort",
                kind.code(),
                "tijd",
                recordedAt.toString(),
                "vorige",
                previousHash));
    }

    /** Whether it is what it was when it was added, right after an entry with this hash. */
    boolean follows(long last, String lastHash) {
        return position == last + 1 && previousHash.equals(lastHash) && hash.equals(Sha256.of(canonical()));
    }

    public long position() {
        return position;
    }

    public UUID subject() {
        return subject;
    }

    EntryKind kind() {
        return kind;
    }

    String contentSha256() {
        return contentSha256;
    }

    String hash() {
        return hash;
    }

    public EntryView view(String content) {
        return new EntryView(
                position,
                kind,
                subject,
                reference,
                recordedAt,
                new EntryView.Hashes(contentSha256, previousHash, hash),
                canonical(),
                content);
    }
}
