package nl.samenaanzet.decision.route;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.inbox.Inbox.TaskDone;

/**
 * Someone did their part for a component.
 *
 * @param actId unique for this act
 * @param choice the confirmed route, or null
 * @param answer of the wijkcoalitie, or null
 * @param way how it goes on after the route was chosen, or null
 * @param agreed what a second pair of eyes said, or null
 */
public record DecisionStepDone(
        String actId,
        Instant at,
        ComponentId component,
        Step did,
        Choice choice,
        CoalitionAnswer answer,
        Way way,
        Boolean agreed)
        implements TaskDone {

    /** The user tasks of {@code bpmn/decision.bpmn}. */
    public enum Step {
        COMPLETE_FACTS("completeFacts"),
        CONFIRM_ROUTE("confirmRoute"),
        APPROVE_OVERRIDE("approveOverride"),
        APPROVE_OVERRIDE_FOR_COUNCIL("approveOverrideForCouncil"),
        SCHEDULE_ITEM("scheduleItem"),
        RECORD_DECISION("recordDecision"),
        RECORD_BODY_DECISION("recordBodyDecision");

        private final String element;

        Step(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    /** How a component goes on. */
    public enum Kind {
        ADVIES,
        AFWIJKING,
        SPLITSEN
    }

    /**
     * @param councilTouched the griffie judges an override too
     * @param parts of a component that is split; the last asks the money that the others need
     */
    public record Way(Kind kind, boolean councilTouched, List<ComponentId> parts) {}

    /** What an act says besides that it was done. */
    public record StepDetails(Choice choice, CoalitionAnswer answer, Way way, Boolean agreed) {

        public static final StepDetails NOTHING = new StepDetails(null, null, null, null);

        public static StepDetails of(CoalitionAnswer answer) {
            return new StepDetails(null, answer, null, null);
        }

        public static StepDetails agreed(boolean agreed) {
            return new StepDetails(null, null, null, agreed);
        }
    }

    @Override
    public String subject() {
        return component.toString();
    }

    @Override
    public String step() {
        return did.element;
    }
}
