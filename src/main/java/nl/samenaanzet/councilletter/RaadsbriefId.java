package nl.samenaanzet.councilletter;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a letter to the council. */
@Embeddable
public record RaadsbriefId(UUID id) implements Serializable {

    /** @throws IllegalArgumentException when it is no UUID */
    public static RaadsbriefId of(String text) {
        return new RaadsbriefId(UUID.fromString(text));
    }

    static RaadsbriefId next() {
        return new RaadsbriefId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
