package nl.samenaanzet.approval;

import nl.samenaanzet.inbox.SeatAnswered;
import nl.samenaanzet.people.SeatId;

/** A seat has answered. */
public record SeatVoted(BallotId ballot, SeatId seat) implements SeatAnswered {

    @Override
    public String subject() {
        return ballot.toString();
    }

    @Override
    public String step() {
        return VoteTasks.STEP;
    }
}
