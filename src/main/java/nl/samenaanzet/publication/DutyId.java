package nl.samenaanzet.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a duty. */
@Embeddable
public record DutyId(UUID id) implements Serializable {

    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    static DutyId next() {
        return new DutyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
