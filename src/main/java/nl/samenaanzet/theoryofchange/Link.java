package nl.samenaanzet.theoryofchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One element contributes to another, and why we think so. */
@Entity
@Table(name = "theory_link")
public class Link {

    @Id
    private UUID id;
    private String ambitionCode;
    private UUID fromId;
    private UUID toId;
    private String reason;

    protected Link() { }

    Link(String ambitionCode, UUID from, UUID to, String reason) {
        this.id = UUID.randomUUID();
        this.ambitionCode = ambitionCode;
        this.fromId = from;
        this.toId = to;
        this.reason = reason;
    }

    String ambitionCode() {
        return ambitionCode;
    }

    LinkView view() {
        return new LinkView(id, fromId, toId, reason);
    }

    /** A link, for reading. */
    public record LinkView(UUID id, UUID from, UUID to, String reason) { }
}
