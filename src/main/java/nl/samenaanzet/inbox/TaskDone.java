package nl.samenaanzet.inbox;

/** Implemented by events of other modules: nobody needs to do this task any more. */
public interface TaskDone {

    /** Id of the thing the task is about: its variable {@code subjectId}. */
    String subject();

    /** Element id of the user task. */
    String step();
}
