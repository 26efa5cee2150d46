package nl.samenaanzet.council;

import java.time.Instant;
import java.util.UUID;

/** A paper of the council's side, without its content. @param name null for who may not know it @param number 1-based within the item */
public record CouncilPaperView(UUID id, UUID item, int number, String name, long size, Instant addedAt) {

    CouncilPaperView withoutName() {
        return new CouncilPaperView(id, item, number, null, 0, addedAt);
    }

    CouncilPaperView at(int number) {
        return new CouncilPaperView(id, item, number, name, size, addedAt);
    }
}
