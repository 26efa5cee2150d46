package nl.samenaanzet.outcome;

import java.time.Instant;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.inbox.TaskDone;

/**
 * A review has its answer.
 *
 * @param actId  unique for this act
 * @param next   the next planned review, or null
 * @param nextAt when that begins, or null
 */
public record ReviewJudged(String actId, Instant at, BallotId ballot, ReviewId review, Judgement judgement, ReviewId next, Instant nextAt)
        implements TaskDone {

    @Override
    public String subject() {
        return review.toString();
    }

    @Override
    public String step() {
        return "judgeReview";
    }
}
