package nl.samenaanzet.outcome;

import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotConcluded;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.RoundSettled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A decided ballot asks for its outcome in words, and so does a round without a decision once somebody chose how to go on.
 * A text that is put to the kernteam again has no outcome yet; a ballot that was taken back has none, and is never told.
 */
@Component
class OutcomeNews {

    private static final String WITHDRAWN = "ingetrokken";

    private final Outcomes outcomes;
    private final Approval approval;

    OutcomeNews(Outcomes outcomes, Approval approval) {
        this.outcomes = outcomes;
        this.approval = approval;
    }

    @ApplicationModuleListener
    void on(BallotConcluded event) {
        if (!WITHDRAWN.equals(event.outcome()) && !event.toSettle()) {
            outcomes.await(event);
        }
    }

    @ApplicationModuleListener
    void on(RoundSettled event) {
        if (event.followUp() != FollowUp.AGAIN) {
            var ballot = approval.ballot(event.ballot());
            outcomes.await(new BallotConcluded(ballot.id(), ballot.strategy(), ballot.number(), ballot.outcome(), false, event.at()));
        }
    }
}
