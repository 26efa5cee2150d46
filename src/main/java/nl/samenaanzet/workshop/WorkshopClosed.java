package nl.samenaanzet.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** A workshop was held and closed. @param actId unique for this act */
public record WorkshopClosed(String actId, Instant at, UUID id, UUID trackId, int round, LocalDate heldOn) implements TaskDone {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String step() {
        return "closeWorkshop";
    }
}
