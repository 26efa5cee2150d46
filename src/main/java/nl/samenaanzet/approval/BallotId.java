package nl.samenaanzet.approval;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a ballot. */
@Embeddable
public record BallotId(UUID id) implements Serializable {

    public static BallotId of(String text) {
        return new BallotId(UUID.fromString(text));
    }

    public static BallotId next() {
        return new BallotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
