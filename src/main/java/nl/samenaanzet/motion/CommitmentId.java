package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a motion or pledge. */
@Embeddable
public record CommitmentId(UUID id) implements Serializable {

    /** @throws IllegalArgumentException when it is no UUID */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    static CommitmentId next() {
        return new CommitmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
