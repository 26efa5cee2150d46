package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a decision component. */
@Embeddable
public record ComponentId(UUID id) implements Serializable {

    public static ComponentId of(String text) {
        return new ComponentId(UUID.fromString(text));
    }

    public static ComponentId next() {
        return new ComponentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
