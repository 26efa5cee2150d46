package nl.samenaanzet.notification;

import java.util.NoSuchElementException;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.inbox.TaskRow;
import org.springframework.stereotype.Component;

/** A row stays open for a seat whose answer was said aloud, so that it can be corrected; such a seat has answered all the same. */
@Component
class Answers {

    private final Approval approval;

    Answers(Approval approval) {
        this.approval = approval;
    }

    static boolean ofBallot(TaskRow row) {
        return row.seat() != null && row.task().process().equals("approval") && row.task().step().equals("castVote");
    }

    boolean awaited(TaskRow row) {
        try {
            return !ofBallot(row) || approval.ballot(BallotId.of(row.task().subject())).of(row.seat()).isEmpty();
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            return true;
        }
    }
}
