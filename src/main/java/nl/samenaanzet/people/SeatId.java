package nl.samenaanzet.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a seat. */
@Embeddable
public record SeatId(UUID id) implements Serializable {

    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
