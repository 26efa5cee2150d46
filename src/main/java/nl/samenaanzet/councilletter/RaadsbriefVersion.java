package nl.samenaanzet.councilletter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of a letter. Never changed: editing makes the next one. */
@Entity
@Table(name = "councilletter_version")
class RaadsbriefVersion {

    private static final int MAX_CHANGED = 2000;

    @Id
    private UUID id;
    private UUID letterId;
    private int number;
    private byte[] content;
    private String sha256;
    private String changed;
    private String savedBy;
    private Instant savedAt;

    protected RaadsbriefVersion() { }

    /** @param changed under which headings */
    RaadsbriefVersion(RaadsbriefId letter, int number, LetterText text, List<String> changed, String who, Instant now) {
        var headings = String.join("; ", changed);
        this.id = UUID.randomUUID();
        this.letterId = letter.id();
        this.number = number;
        this.content = text.bytes();
        this.sha256 = text.sha256();
        this.changed = headings.length() > MAX_CHANGED ? headings.substring(0, MAX_CHANGED) : headings;
        this.savedBy = who;
        this.savedAt = now;
    }

    VersionView view() {
        return new VersionView(id, new RaadsbriefId(letterId), number, LetterText.read(content), sha256, changed, savedBy, savedAt);
    }
}
