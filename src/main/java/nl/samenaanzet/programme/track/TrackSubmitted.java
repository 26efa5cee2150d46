package nl.samenaanzet.programme.track;

import java.time.Instant;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.programme.track.Tracks.TrackId;

/**
 * The strategy of a track was put to the kernteam.
 *
 * @param actId unique for this act
 */
public record TrackSubmitted(String actId, Instant at, TrackId track) implements TaskDone {

    @Override
    public String subject() {
        return track.toString();
    }

    @Override
    public String step() {
        return "writeStrategy";
    }
}
