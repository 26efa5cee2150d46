package nl.samenaanzet.programme;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** The overarching document was put to the kernteam. @param actId unique for this act */
public record CoherenceSubmitted(String actId, Instant at, UUID id) implements TaskDone {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String step() {
        return "writeCoherence";
    }
}
