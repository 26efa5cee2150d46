package nl.samenaanzet.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.decision.Result;

/**
 * A published decision in a list.
 *
 * @param reference permanent: "WIJK-2025-AB-003-2"
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

    /** Who decided what. */
    public record Decided(DecidingBody body, Result result, LocalDate on) {}

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

    /** "inForce", "reviewDue" (in force too) or "withdrawn". */
    public String state() {
        return withdrawn.on != null ? "withdrawn" : review.due ? "reviewDue" : "inForce";
    }
}
