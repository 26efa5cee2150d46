package nl.samenaanzet.inbox.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tasks are asked for.
 *
 * @param kind process and step, {@code approval.castVote}; or null
 * @param dossier a whole number, {@code WIJK-2025-AB-001}; or null
 * @param sector key of a sector; or null
 * @param before due on this day in Amsterdam or earlier; or null
 * @param text part of the number or title of the dossier; or null
 * @param page 1-based
 */
public record Filter(Tab tab, String kind, String dossier, String sector, LocalDate before, String text, int page) {

    public static Filter of(Tab tab) {
        return new Filter(tab, null, null, null, null, null, 1);
    }

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
}
