package nl.samenaanzet.decision.route;

import java.time.Instant;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.decision.DecisionHappening;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.decision.Overrides.OverrideWithdrawn;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.route.DecisionStepDone.StepDetails;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who acts now, and telling the dossier and the other modules what they did. */
@Component
public class DecisionActs {

    private final Journal journal;
    private final Acts acts;

    DecisionActs(Journal journal, Acts acts) {
        this.journal = journal;
        this.acts = acts;
    }

    public Instant now() {
        return acts.now();
    }

    public SignedIn me() {
        return acts.me();
    }

    /** @param detail argument of the line in the dossier's story */
    public void did(Route route, DecisionStepDone.Step step, DecisionHappening what, String detail, StepDetails said) {
        journal.note(route.strategy(), what, me().title(), detail);
        acts.tell(new DecisionStepDone(
                acts.nextId(), now(), route.id(), step, said.choice(), said.answer(), said.way(), said.agreed()));
    }

    public void factsCompleted(ComponentView component) {
        journal.note(component.strategyId(), DecisionHappening.FACTS_COMPLETED, me().title(), "");
        acts.tell(new DecisionStepDone(
                acts.nextId(), now(), component.id(), DecisionStepDone.Step.COMPLETE_FACTS, null, null, null, null));
    }

    /** @param step whose task is over */
    public void withdrew(Route route, DecisionStepDone.Step step) {
        journal.note(route.strategy(), DecisionHappening.OVERRIDE_WITHDRAWN, me().title(), route.about());
        acts.tell(new OverrideWithdrawn(acts.nextId(), route.id(), step.element()));
    }

    public void recorded(Route route, Result result) {
        journal.note(route.strategy(), DecisionHappening.recorded(result), null, route.about());
        acts.tell(new DecisionRecorded(
                route.id(),
                route.strategy(),
                route.listed().number(),
                route.choice().route(),
                route.choice().councilRole(),
                result));
    }
}
