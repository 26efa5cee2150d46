package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.inbox.DueChanged;

/** The closing time of a ballot is another one. @param actId unique for this act @param due null while it is paused */
public record BallotRescheduled(BallotId ballot, String actId, Instant due) implements DueChanged {

    @Override
    public String subject() {
        return ballot.toString();
    }

    @Override
    public String step() {
        return VoteTasks.STEP;
    }
}
