package nl.samenaanzet.engine;

import nl.samenaanzet.engine.Engine.TaskRef;

/** The engine has not opened this task yet. */
public class TaskNotOpen extends RuntimeException {

    public TaskNotOpen(TaskRef task) {
        super("Not open yet: " + task.process() + "." + task.step());
    }
}
