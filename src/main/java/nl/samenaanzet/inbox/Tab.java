package nl.samenaanzet.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What part of the work a list shows. The lower-case name is the word in the address. */
public enum Tab {
    /** I can do it now. */
    MINE,
    /** Seats of my sector, not mine. */
    SECTOR,
    /** Others have to act: for the desk all that is open elsewhere, for a seat the ballots it has answered. */
    WAITING,
    /** Closed, of my role or my seat; newest first. */
    DONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tab> of(String word) {
        return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }
}
