package nl.samenaanzet.council;

import java.time.Instant;
import java.util.UUID;

/** A paper of the council's side, without its content. @param name null for who may not know it @param number 1-based within the item */
public record PaperView(UUID id, UUID item, int number, String name, long size, Instant addedAt) {

    PaperView withoutName() {
        return new PaperView(id, item, number, null, 0, addedAt);
    }

    PaperView at(int number) {
        return new PaperView(id, item, number, name, size, addedAt);
    }
}
