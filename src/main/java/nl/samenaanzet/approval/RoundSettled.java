package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.inbox.TaskDone;

/**
 * A person chose how a round without a decision goes on.
 *
 * @param round   the next round when the same text is put to the kernteam again, else this one
 * @param outcome what the trunk gets to know
 */
public record RoundSettled(BallotId ballot, Instant at, FollowUp followUp, int round, String outcome) implements TaskDone {

    @Override
    public String subject() {
        return ballot.toString();
    }

    @Override
    public String step() {
        return "settleRound";
    }
}
