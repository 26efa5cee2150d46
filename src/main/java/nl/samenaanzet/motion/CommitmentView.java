package nl.samenaanzet.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A motion or pledge, for reading; what has not happened is null.
 *
 * @param source   where it is known from, when the programme file has it
 * @param madeWhen in words, where no day is known
 * @param open     everybody may read it
 * @param work     what answers it
 */
public record CommitmentView(CommitmentId id, CommitmentKind kind, String reference, String title, String text, String source,
        String madeWhen, LocalDate madeOn, Due due, boolean open, String reportText, String reportedBy, Instant reportedAt,
        String settledText, LocalDate settledOn, List<WorkView> work) {

    /** Where it is. */
    public enum State { OPEN, AT_WORK, REPORTED, SETTLED }

    /** Derived from what happened. */
    public State state() {
        if (settledOn != null) {
            return State.SETTLED;
        }
        return reportedAt != null ? State.REPORTED : work.isEmpty() ? State.OPEN : State.AT_WORK;
    }

    public boolean settled() {
        return settledOn != null;
    }
}
