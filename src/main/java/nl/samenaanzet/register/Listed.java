package nl.samenaanzet.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;

/**
 * A published decision in a list.
 *
 * @param reference permanent: "WIJK-2025-AB-003-2"
 * @param title empty when it was blanked
 */
public record Listed(
        UUID id,
        String reference,
        OfAmbition ambition,
        String title,
        Decided decided,
        Published published,
        Withdrawn withdrawn,
        Review review) {

    /** What it is a decision for. */
    public record OfAmbition(String code, String name) {}

    /**
     * Who decided what.
     *
     * @param partner which partner it was; null for the other bodies
     */
    public record Decided(DecidingBody body, String partner, Result result, LocalDate on) {}

    /**
     * Since when it can be read.
     *
     * @param changedAt when the register last said something of it
     */
    public record Published(Instant at, Instant changedAt) {}

    /** Since when it does not hold any more, and why; null while it holds. */
    public record Withdrawn(LocalDate on, String why) {}

    /**
     * Whether it still does what it should.
     *
     * @param on day of the review that is planned or goes on, or null
     * @param due somebody is to judge now
     */
    public record Review(LocalDate on, boolean due) {}

    public boolean blankTitle() {
        return title.isEmpty();
    }

    /** What was rejected never holds, whatever happens to it later. */
    public Standing standing() {
        if (!decided.result.holds()) {
            return Standing.AFGEWEZEN;
        }
        return withdrawn.on != null ? Standing.INGETROKKEN : review.due ? Standing.IN_TOETS : Standing.GELDT;
    }
}
