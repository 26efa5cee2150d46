package nl.samenaanzet.decision.money;

import java.time.Instant;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.inbox.Inbox.TaskDone;

/**
 * Somebody chose how a part goes on for which the money lacks.
 *
 * @param actId unique for this act
 */
public record MoneySettled(String actId, Instant at, ComponentId component, Further further) implements TaskDone {

    @Override
    public String subject() {
        return component.toString();
    }

    @Override
    public String step() {
        return "settleMoney";
    }
}
