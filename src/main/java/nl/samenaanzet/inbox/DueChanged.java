package nl.samenaanzet.inbox;

import java.time.Instant;

/** Implemented by events of other modules: what is still open of this task must be done at another time. */
public interface DueChanged {

    /** Id of the thing the task is about: its variable {@code subjectId}. */
    String subject();

    /** Element id of the user task. */
    String step();

    /** The new time, or null when there is none any more. */
    Instant due();
}
