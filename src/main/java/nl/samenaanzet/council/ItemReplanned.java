package nl.samenaanzet.council;

import nl.samenaanzet.inbox.TaskDone;

/** The griffie moved an item so that its way changes. @param actId unique for this act @param step what was waited for until now */
public record ItemReplanned(ItemId item, String actId, String step) implements TaskDone {

    @Override
    public String subject() {
        return item.toString();
    }
}
