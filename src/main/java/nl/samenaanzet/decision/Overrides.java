package nl.samenaanzet.decision;

import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.OverrideView.State;
import nl.samenaanzet.decision.route.DecisionActs;
import nl.samenaanzet.decision.route.DecisionStepDone;
import nl.samenaanzet.decision.route.DecisionStepDone.StepDetails;
import nl.samenaanzet.decision.route.RouteBook;
import nl.samenaanzet.decision.route.RouteOverride.Verdict;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes on a route that is not the advised one. */
@Service
@Transactional
public class Overrides {

    private static final int MAX_NOTE = 2000;

    private final RouteBook book;
    private final DecisionActs acts;

    Overrides(RouteBook book, DecisionActs acts) {
        this.book = book;
        this.acts = acts;
    }

    /**
     * The chair agrees, or sends the choice back.
     *
     * @param note reason of a no, at most 2000 characters
     */
    @AllowedTo(Role.CHAIR)
    public void approveOverride(ComponentId id, Boolean agreed, String note) {
        var verdict = verdict(agreed, note);
        var route = book.lock(id);
        route.judgeAsChair(verdict, acts.now());
        acts.did(
                route,
                DecisionStepDone.Step.APPROVE_OVERRIDE,
                DecisionHappening.judged(agreed),
                route.about(),
                StepDetails.agreed(agreed));
    }

    /**
     * The griffie agrees, or sends the choice back.
     *
     * @param note reason of a no, at most 2000 characters
     */
    @AllowedTo(Role.GRIFFIE)
    public void approveOverrideForCouncil(ComponentId id, Boolean agreed, String note) {
        var verdict = verdict(agreed, note);
        var route = book.lock(id);
        route.judgeAsGriffie(verdict, acts.now());
        acts.did(
                route,
                DecisionStepDone.Step.APPROVE_OVERRIDE_FOR_COUNCIL,
                DecisionHappening.judged(agreed),
                route.about(),
                StepDetails.agreed(agreed));
    }

    /** Back to the advice as if nothing was chosen; the wish and that it was withdrawn stay on record. */
    @AllowedTo(Role.PROCESS_OWNER)
    public void withdrawOverride(ComponentId id) {
        var route = book.lock(id);
        var was = route.withdrawOverride(acts.me().title(), acts.now());
        acts.withdrew(
                route,
                was == State.CHAIR
                        ? DecisionStepDone.Step.APPROVE_OVERRIDE
                        : DecisionStepDone.Step.APPROVE_OVERRIDE_FOR_COUNCIL);
    }

    /**
     * What the griffie must know to judge.
     *
     * @throws java.util.NoSuchElementException when the griffie is not asked, so that nothing is seen before that
     */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public RouteView forCouncil(ComponentId id) {
        var route = book.find(id).view();
        var override = route.override();
        var asked = override != null
                && override.councilTouched()
                && override.chair() != null
                && override.chair().agreed();
        return Optional.of(route).filter(r -> asked).orElseThrow();
    }

    private Verdict verdict(Boolean agreed, String note) {
        var no = new Refusals();
        no.when(agreed == null, "agreed", "decision.refusal.noVerdict");
        var text = no.of(() -> TypedText.of(note, "note", MAX_NOTE));
        no.raise();
        return new Verdict(agreed, text, acts.me());
    }

    /**
     * Who wanted another route than advised took that back.
     *
     * @param actId unique for this act
     * @param step whose task is over
     */
    public record OverrideWithdrawn(String actId, ComponentId component, String step) implements TaskDone {

        @Override
        public String subject() {
            return component.toString();
        }
    }
}
