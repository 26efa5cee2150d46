package nl.samenaanzet.engine;

/** A user task is no longer open: it was completed, or the engine withdrew it. */
public record TaskClosed(String taskId, TaskRef task, boolean withdrawn) { }
