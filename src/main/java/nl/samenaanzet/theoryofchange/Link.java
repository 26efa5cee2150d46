package nl.samenaanzet.theoryofchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.words.TypedId;

/** One element contributes to another, and why we think so. */
@Entity
@Table(name = "theory_link")
public class Link {

    @EmbeddedId
    private LinkId id;

    private String ambitionCode;
    private UUID fromId;
    private UUID toId;
    private String reason;

    protected Link() {}

    Link(String ambitionCode, ElementId from, ElementId to, String reason) {
        this.id = LinkId.next();
        this.ambitionCode = ambitionCode;
        this.fromId = from.id();
        this.toId = to.id();
        this.reason = reason;
    }

    String ambitionCode() {
        return ambitionCode;
    }

    LinkView view() {
        return new LinkView(id, new ElementId(fromId), new ElementId(toId), reason);
    }

    /** A link, for reading. */
    public record LinkView(LinkId id, ElementId from, ElementId to, String reason) {}

    /** Opaque id of a link. In a kept version it is its text. */
    @Embeddable
    public record LinkId(UUID id) implements TypedId {

        public static LinkId of(String text) {
            return new LinkId(UUID.fromString(text));
        }

        public static LinkId next() {
            return new LinkId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
