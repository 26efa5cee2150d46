package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** A workshop has its date. @param actId unique for this act */
public record WorkshopPlanned(String actId, Instant at, UUID id, Instant startsAt) implements TaskDone {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String step() {
        return "planWorkshop";
    }
}
