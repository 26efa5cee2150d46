package nl.samenaanzet.programme;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** The lessons of the pilot are all accepted or rejected. @param actId unique for this act */
public record LessonsDecided(String actId, Instant at, UUID id) implements TaskDone {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String step() {
        return "decideLessons";
    }
}
