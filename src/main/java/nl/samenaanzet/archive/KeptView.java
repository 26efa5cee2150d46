package nl.samenaanzet.archive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How long a closed dossier is kept, for reading.
 *
 * @param strategy its id
 * @param closedOn from which the term runs
 * @param destroyedOn null while it is there
 */
public record KeptView(
        UUID strategy, String number, String title, LocalDate closedOn, Term term, LocalDate destroyedOn) {

    /**
     * What a person decided; of nulls as long as nobody did.
     *
     * @param code of the selectielijst
     * @param years null with a code: kept for good
     * @param endsOn last day on which it is kept
     */
    public record Term(String code, String label, Integer years, LocalDate endsOn) {}

    /** Whether it is kept, and how long. */
    public Valuation valuation() {
        return term.code() == null ? Valuation.N : term.years() == null ? Valuation.B : Valuation.V;
    }

    /** The closed list of MDTO: for good, for a time, or not decided yet. */
    public enum Valuation {
        B,
        V,
        N
    }
}
