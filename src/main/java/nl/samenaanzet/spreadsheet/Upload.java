package nl.samenaanzet.spreadsheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file between its preview and its import. */
@Entity
@Table(name = "spreadsheet_upload")
class Upload {

    @Id
    private UUID id;

    private String kind;
    private String context;
    private String fileName;
    private byte[] content;
    private String uploadedBy;
    private Instant uploadedAt;

    protected Upload() {}

    /** What was sent. */
    record File(String name, byte[] content) {}

    Upload(String kind, String context, File file, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.context = context;
        this.fileName = file.name();
        this.content = file.content();
        this.uploadedBy = who;
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String context() {
        return context;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    String uploadedBy() {
        return uploadedBy;
    }
}
