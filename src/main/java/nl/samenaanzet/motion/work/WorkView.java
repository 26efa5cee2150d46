package nl.samenaanzet.motion.work;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.words.TypedId;

/**
 * Work that answers a motion or pledge.
 *
 * @param target code, number or reference
 * @param title of it when it was linked
 * @param note how it answers, may be empty
 */
public record WorkView(WorkId id, WorkKind kind, String target, String title, String note) {

    /** A dossier is for the coalition; an ambition and a published decision are for everybody. */
    public boolean open() {
        return kind != WorkKind.DOSSIER;
    }

    /** Opaque id of a link to work. */
    @Embeddable
    public record WorkId(UUID id) implements TypedId {

        public static WorkId of(String text) {
            return new WorkId(UUID.fromString(text));
        }

        public static WorkId next() {
            return new WorkId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
