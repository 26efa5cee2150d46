package nl.samenaanzet.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.decision.Result;

/**
 * A published decision in a list.
 *
 * @param reference permanent: "WIJK-2025-AB-003-2"
 * @param changedAt when the register last said something of it
 * @param withdrawnOn null while it holds
 * @param reviewOn day of the review that is planned or goes on, or null
 * @param reviewDue somebody is to judge now whether it still does what it should
 */
public record Listed(
        UUID id,
        String reference,
        String ambitionCode,
        String ambitionName,
        String title,
        DecidingBody body,
        Result result,
        LocalDate decidedOn,
        Instant publishedAt,
        Instant changedAt,
        LocalDate withdrawnOn,
        String withdrawnWhy,
        LocalDate reviewOn,
        boolean reviewDue) {

    /** "inForce", "reviewDue" (in force too) or "withdrawn". */
    public String state() {
        return withdrawnOn != null ? "withdrawn" : reviewDue ? "reviewDue" : "inForce";
    }
}
