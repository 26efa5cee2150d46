package nl.samenaanzet.councilletter.text;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.CheckedDocument;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefId;

/** A file that somebody added to a letter. It stays, also when a later version leaves it out. */
@Entity
@Table(name = "councilletter_file")
public class RaadsbriefFile {

    @Id
    private UUID id;

    private UUID letterId;
    private String name;
    private String mediaType;
    private byte[] content;
    private String sha256;
    private String addedBy;
    private Instant addedAt;

    protected RaadsbriefFile() {}

    RaadsbriefFile(RaadsbriefId letter, CheckedDocument checked, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.letterId = letter.id();
        this.name = checked.name();
        this.mediaType = checked.mediaType();
        this.content = checked.content();
        this.sha256 = checked.sha256();
        this.addedBy = who;
        this.addedAt = now;
    }

    public RaadsbriefId letter() {
        return new RaadsbriefId(letterId);
    }

    public FileRef ref() {
        return new FileRef(id, name, mediaType, content.length, sha256, false);
    }

    byte[] content() {
        return content;
    }
}
