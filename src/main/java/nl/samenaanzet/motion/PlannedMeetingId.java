package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of an announced meeting with the council. */
@Embeddable
public record PlannedMeetingId(UUID id) implements Serializable {

    /** @throws IllegalArgumentException when it is no UUID */
    public static PlannedMeetingId of(String text) {
        return new PlannedMeetingId(UUID.fromString(text));
    }

    static PlannedMeetingId next() {
        return new PlannedMeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
