package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a question of a council member. */
@Embeddable
public record QuestionId(UUID id) implements Serializable {

    /** @throws IllegalArgumentException when it is no UUID */
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
