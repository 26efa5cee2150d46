package nl.samenaanzet.inbox;

import java.time.LocalDate;

/**
 * Which tasks are asked for.
 *
 * @param kind    process and step, {@code approval.castVote}; or null
 * @param dossier a whole number, {@code WIJK-2025-AB-001}; or null
 * @param sector  key of a sector; or null
 * @param before  due on this day in Amsterdam or earlier; or null
 * @param text    part of the number or title of the dossier; or null
 * @param page    1-based
 */
public record Filter(Tab tab, String kind, String dossier, String sector, LocalDate before, String text, int page) {

    public static Filter of(Tab tab) {
        return new Filter(tab, null, null, null, null, null, 1);
    }
}
