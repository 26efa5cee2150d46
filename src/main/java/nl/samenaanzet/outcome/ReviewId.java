package nl.samenaanzet.outcome;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of one planned review of an outcome. */
@Embeddable
public record ReviewId(UUID id) implements Serializable {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    public static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
