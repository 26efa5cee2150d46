package nl.samenaanzet.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a council item. */
@Embeddable
public record ItemId(UUID id) implements Serializable {

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    public static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
