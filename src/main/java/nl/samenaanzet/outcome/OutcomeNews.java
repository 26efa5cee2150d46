package nl.samenaanzet.outcome;

import nl.samenaanzet.approval.BallotConcluded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A concluded ballot asks for its outcome in words. One that was taken back has none, and is never told. */
@Component
class OutcomeNews {

    private static final String WITHDRAWN = "ingetrokken";

    private final Outcomes outcomes;

    OutcomeNews(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @ApplicationModuleListener
    void on(BallotConcluded event) {
        if (!WITHDRAWN.equals(event.outcome())) {
            outcomes.await(event);
        }
    }
}
