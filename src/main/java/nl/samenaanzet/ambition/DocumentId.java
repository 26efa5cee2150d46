package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a document. */
@Embeddable
public record DocumentId(UUID id) implements Serializable {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
