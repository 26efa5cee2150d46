package nl.samenaanzet.engine;

/**
 * A person's work in a process, in neutral words; never the engine's own key.
 *
 * @param process process id, "approval"
 * @param step    element id of the user task, "castVote"
 * @param subject id of the thing it is about: the task's variable {@code subjectId}
 */
public record TaskRef(String process, String step, String subject) { }
