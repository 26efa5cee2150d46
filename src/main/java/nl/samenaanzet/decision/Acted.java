package nl.samenaanzet.decision;

import java.time.Instant;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.inbox.TaskDone;

/**
 * Someone did their part for a component.
 *
 * @param actId  unique for this act
 * @param choice the confirmed route, or null
 * @param answer of the wijkcoalitie, or null
 */
public record Acted(String actId, Instant at, ComponentId component, Step did, Choice choice, CoalitionAnswer answer)
        implements TaskDone {

    /** The user tasks of {@code bpmn/decision.bpmn}. */
    public enum Step {
        COMPLETE_FACTS("completeFacts"), CONFIRM_ROUTE("confirmRoute"), SCHEDULE_ITEM("scheduleItem"),
        RECORD_DECISION("recordDecision"), RECORD_BODY_DECISION("recordBodyDecision");

        private final String element;

        Step(String element) {
            this.element = element;
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
