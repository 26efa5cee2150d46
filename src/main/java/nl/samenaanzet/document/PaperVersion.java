package nl.samenaanzet.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.document.PaperView.VersionId;

/** A version of a paper. Never changed, but for a text that was blanked: editing makes the next one. */
@Entity
@Table(name = "document_version")
class PaperVersion {

    private static final int MAX_CHANGED = 2000;

    @Id
    private UUID id;

    private PaperId paper;
    private int number;
    private byte[] content;
    private String sha256;
    private String changed;
    private String savedBy;
    private Instant savedAt;

    protected PaperVersion() {}

    /** @param changed what is not as in the version before, by name */
    PaperVersion(Paper of, PaperText text, List<String> changed, String who, Instant now) {
        var names = String.join("; ", changed);
        this.id = UUID.randomUUID();
        this.paper = of.id();
        this.number = of.next();
        this.content = text.bytes();
        this.sha256 = text.sha256();
        this.changed = names.length() > MAX_CHANGED ? names.substring(0, MAX_CHANGED) : names;
        this.savedBy = who;
        this.savedAt = now;
    }

    /** @return whether it said that */
    boolean blank(String said, String gone) {
        var old = PaperText.read(content);
        var without = old.without(said, gone);
        if (!without.equals(old)) {
            content = without.bytes();
            changed = changed.replace(said, gone);
        }
        return !without.equals(old);
    }

    PaperView view() {
        return new PaperView(
                new VersionId(id), paper, number, PaperText.read(content), sha256, changed, savedBy, savedAt);
    }
}
