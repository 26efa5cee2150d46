package nl.samenaanzet.outcome;

import java.time.Instant;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotConcluded;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Settling.RoundSettled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A decided ballot asks for its outcome in words, and so does a round without a decision once somebody chose how to go
 * on. A text that is put to the kernteam again has no outcome yet. A ballot that was taken back is never counted, so
 * never told here.
 */
@Component
class OutcomeNews {

    private final Outcomes outcomes;
    private final Approval approval;
    private final Dossiers dossiers;

    OutcomeNews(Outcomes outcomes, Approval approval, Dossiers dossiers) {
        this.outcomes = outcomes;
        this.approval = approval;
        this.dossiers = dossiers;
    }

    @ApplicationModuleListener
    void on(BallotConcluded event) {
        ask(event.ballot(), event.at());
    }

    @ApplicationModuleListener
    void on(RoundSettled event) {
        ask(event.ballot(), event.at());
    }

    /** By what is on record now: the news can be late. */
    private void ask(BallotId id, Instant at) {
        var ballot = approval.ballot(id);
        if (!ballot.conclusion().toSettle() && !calledAgain(ballot)) {
            outcomes.await(Concluded.of(ballot, dossiers.byId(ballot.strategy()).title(), at));
        }
    }

    private static boolean calledAgain(BallotView ballot) {
        return ballot.conclusion().settled() != null
                && ballot.conclusion().settled().followUp() == FollowUp.AGAIN;
    }
}
