package nl.samenaanzet.council;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.inbox.TaskDone;

/**
 * The coalition took an item back before the council decided.
 *
 * @param component the key under which its process listens
 * @param actId     unique for this act
 * @param step      what somebody was about to do, or the first step
 */
public record ItemWithdrawn(ItemId item, ComponentId component, String actId, String step) implements TaskDone {

    @Override
    public String subject() {
        return item.toString();
    }
}
