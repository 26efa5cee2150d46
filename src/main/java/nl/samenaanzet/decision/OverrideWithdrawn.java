package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.inbox.TaskDone;

/** Who wanted another route than advised took that back. @param actId unique for this act @param step whose task is over */
public record OverrideWithdrawn(String actId, ComponentId component, String step) implements TaskDone {

    @Override
    public String subject() {
        return component.toString();
    }
}
