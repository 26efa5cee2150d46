package nl.samenaanzet.outcome;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.approval.BallotId;

/**
 * An outcome, for reading.
 *
 * @param ballotOutcome of T4; the statement does not follow from it
 * @param stateBy       until when it is to be stated
 * @param remindedAt    or null
 * @param text          the statement; null while it is awaited, as are owner, nextStep, statedBy and statedAt
 * @param tell          sorted
 * @param reviews       oldest first
 */
public record StatementView(BallotId ballot, StrategyId strategy, String number, String title, String ballotOutcome, Instant concludedAt,
        Instant stateBy, Instant remindedAt, String text, Party owner, String nextStep, List<Party> tell, String statedBy,
        Instant statedAt, StatementState state, List<ReviewView> reviews) {

    public boolean stated() {
        return statedAt != null;
    }

    /** The review that waits for its day or its judgement, or null. */
    public ReviewView current() {
        return reviews.isEmpty() || reviews.getLast().judgement() != null ? null : reviews.getLast();
    }

}
