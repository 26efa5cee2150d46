package nl.samenaanzet.outcome.process;

import java.time.Instant;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Reviews;
import nl.samenaanzet.outcome.Reviews.ReviewId;

/** The service tasks of {@code bpmn/outcome.bpmn}. */
@ProcessWorker(process = "outcome")
class OutcomeWorker {

    private final Outcomes outcomes;
    private final Reviews reviews;

    OutcomeWorker(Outcomes outcomes, Reviews reviews) {
        this.outcomes = outcomes;
        this.reviews = reviews;
    }

    record Subject(String ballotId) {}

    public void remindStatement(Subject in) {
        outcomes.remindStatement(BallotId.of(in.ballotId()));
    }

    record Awaited(String reviewId, String reviewAt) {}

    record Opened(boolean reviewDue, String reviewAt, String judgeBy) {}

    public Opened openReview(Awaited in) {
        var review = reviews.openReview(ReviewId.of(in.reviewId()), Instant.parse(in.reviewAt()));
        return new Opened(
                review.opened().at() != null,
                review.planned().opensAt().toString(),
                review.opened().judgeBy() == null
                        ? null
                        : review.opened().judgeBy().toString());
    }
}
