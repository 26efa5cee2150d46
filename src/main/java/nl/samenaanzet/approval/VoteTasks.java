package nl.samenaanzet.approval;

import java.util.NoSuchElementException;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.inbox.TaskRow;
import org.springframework.stereotype.Component;

/**
 * The tasks of seats to answer a ballot, as the inbox shows them. A row stays open for a seat whose answer was said
 * aloud, so that it can be corrected; such a seat has answered all the same.
 */
@Component
public class VoteTasks {

    /** The step of {@code bpmn/approval.bpmn}. */
    public static final String STEP = "castVote";

    private final Approval approval;

    VoteTasks(Approval approval) {
        this.approval = approval;
    }

    public static boolean is(TaskRow row) {
        return row.seat() != null
                && row.task().process().equals("approval")
                && row.task().step().equals(STEP);
    }

    /** Something else than a vote is awaited as long as it is open. */
    public boolean awaited(TaskRow row) {
        try {
            return !is(row)
                    || approval.ballot(BallotId.of(row.task().subject()))
                            .of(row.seat())
                            .isEmpty();
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            return true;
        }
    }
}
