package nl.samenaanzet.programme.track;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.Inbox.TaskDone;

/** The strategy of a track was put to the kernteam. @param actId unique for this act */
public record TrackSubmitted(String actId, Instant at, UUID track) implements TaskDone {

    @Override
    public String subject() {
        return track.toString();
    }

    @Override
    public String step() {
        return "writeStrategy";
    }
}
