package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.inbox.TaskDone;

/** Nobody can answer any more. @param complete every seat had answered, so the closing time was not awaited */
public record BallotClosed(BallotId ballot, Instant at, boolean complete) implements TaskDone {

    @Override
    public String subject() {
        return ballot.toString();
    }

    @Override
    public String step() {
        return VoteTasks.STEP;
    }
}
