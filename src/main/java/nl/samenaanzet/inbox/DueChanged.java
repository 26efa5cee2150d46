package nl.samenaanzet.inbox;

import java.time.Instant;

/** Implemented by events of other modules: an open task must be done at another time. */
public interface DueChanged {

    /** Id of the thing the task is about: its variable {@code subjectId}. */
    String subject();

    /** Element id of the user task. */
    String step();

    /** When it must be done from now on; null when no time counts. */
    Instant due();
}
