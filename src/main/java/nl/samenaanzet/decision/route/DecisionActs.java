package nl.samenaanzet.decision.route;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.decision.DecisionHappening;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.decision.Overrides.OverrideWithdrawn;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.route.DecisionStepDone.StepDetails;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts now, and telling the dossier and the other modules what they did. */
@Component
public class DecisionActs {

    private final Journal journal;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionActs(Journal journal, People people, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public SignedIn me() {
        return people.me();
    }

    /** @param detail argument of the line in the dossier's story */
    public void did(Route route, DecisionStepDone.Step step, DecisionHappening what, String detail, StepDetails said) {
        journal.note(route.strategy(), what, me().title(), detail);
        events.publishEvent(new DecisionStepDone(
                UUID.randomUUID().toString(),
                now(),
                route.id(),
                step,
                said.choice(),
                said.answer(),
                said.way(),
                said.agreed()));
    }

    public void factsCompleted(ComponentView component) {
        journal.note(component.strategyId(), DecisionHappening.FACTS_COMPLETED, me().title(), "");
        events.publishEvent(new DecisionStepDone(
                UUID.randomUUID().toString(),
                now(),
                component.id(),
                DecisionStepDone.Step.COMPLETE_FACTS,
                null,
                null,
                null,
                null));
    }

    /** @param step whose task is over */
    public void withdrew(Route route, DecisionStepDone.Step step) {
        journal.note(route.strategy(), DecisionHappening.OVERRIDE_WITHDRAWN, me().title(), route.about());
        events.publishEvent(new OverrideWithdrawn(UUID.randomUUID().toString(), route.id(), step.element()));
    }

    public void recorded(Route route, Result result) {
        journal.note(route.strategy(), DecisionHappening.recorded(result), null, route.about());
        events.publishEvent(new DecisionRecorded(
                route.id(),
                route.strategy(),
                route.listed().number(),
                route.choice().route(),
                route.choice().councilRole(),
                result));
    }
}
