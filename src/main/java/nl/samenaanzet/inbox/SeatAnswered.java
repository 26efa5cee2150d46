package nl.samenaanzet.inbox;

import nl.samenaanzet.people.SeatId;

/** Implemented by events of other modules: this seat has done its part of a task that stays open for others. */
public interface SeatAnswered {

    /** Id of the thing the task is about: its variable {@code subjectId}. */
    String subject();

    /** Element id of the user task. */
    String step();

    SeatId seat();
}
