package nl.samenaanzet.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How long a closed dossier is kept, for reading.
 *
 * @param strategy    its id
 * @param closedOn    from which the term runs
 * @param code        of the selectielijst; null while nobody decided, as are label, years, endsOn, decidedBy and decidedAt
 * @param years       null with a code: kept for good
 * @param endsOn      last day on which it is kept
 * @param destroyedOn null while it is there
 */
public record KeptView(UUID strategy, String number, String title, LocalDate closedOn, String code, String label, Integer years, LocalDate endsOn,
        String decidedBy, Instant decidedAt, LocalDate destroyedOn) {

    /** Whether it is kept, and how long. */
    public Valuation valuation() {
        return code == null ? Valuation.N : years == null ? Valuation.B : Valuation.V;
    }

    /** The closed list of MDTO: for good, for a time, or not decided yet. */
    public enum Valuation { B, V, N }
}
