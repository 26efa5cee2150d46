package nl.samenaanzet.inbox;

import java.util.NoSuchElementException;
import java.util.UUID;

/** A row as someone saw it. @param by the account that had it in hand then, or null */
public record Held(UUID row, UUID by) {

    /** @param text {@code <row>/<account>} or {@code <row>/-} @throws NoSuchElementException for anything else */
    public static Held of(String text) {
        try {
            var parts = text.split("/", 2);
            return new Held(UUID.fromString(parts[0]), parts.length < 2 || parts[1].equals("-") ? null : UUID.fromString(parts[1]));
        } catch (IllegalArgumentException nothingOfOurs) {
            throw new NoSuchElementException(text, nothingOfOurs);
        }
    }
}
