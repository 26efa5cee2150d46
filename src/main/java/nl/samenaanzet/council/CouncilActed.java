package nl.samenaanzet.council;

import java.time.Instant;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.inbox.TaskDone;

/**
 * The griffie or the coalition did its part for an item.
 *
 * @param actId      unique for this act
 * @param termEndsAt set when the item was registered, or null
 * @param resolution what the council did, or null
 */
public record CouncilActed(String actId, Instant at, ItemId item, Step did, Instant termEndsAt, Resolution resolution)
        implements TaskDone {

    /** The user tasks of {@code bpmn/council.bpmn}. */
    public enum Step {
        REGISTER_ITEM("registerItem"), PLAN_ITEM("planItem"), RECORD_RESOLUTION("recordResolution"),
        RECORD_DEBATE("recordDebate"), SUPPLEMENT_ITEM("supplementItem"), TAKE_UP_CHANGES("takeUpChanges");

        private final String element;

        Step(String element) {
            this.element = element;
        }
    }

    @Override
    public String subject() {
        return item.toString();
    }

    @Override
    public String step() {
        return did.element;
    }
}
