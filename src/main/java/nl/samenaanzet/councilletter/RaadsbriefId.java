package nl.samenaanzet.councilletter;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.samenaanzet.document.PaperId;
import nl.samenaanzet.words.TypedId;

/** Opaque id of a letter to the council. */
@Embeddable
public record RaadsbriefId(UUID id) implements TypedId {

    public static final String PAPER = "councilletter";

    /** @throws IllegalArgumentException when it is no UUID */
    public static RaadsbriefId of(String text) {
        return new RaadsbriefId(UUID.fromString(text));
    }

    /** Where its versions are kept. */
    public PaperId paper() {
        return new PaperId(PAPER, id.toString());
    }

    public static RaadsbriefId next() {
        return new RaadsbriefId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
