package nl.samenaanzet.engine;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What the domain can tell the process engine. Called from {@code ...Process} classes, after the commit. */
@Service
public class Engine {

    /**
     * Starts a process by its message start event; harmless when one with this key is already active.
     *
     * @param message   {@code <process id>.<event>}
     * @param key       correlation key: the id of the thing
     * @param variables ids and the few facts the process needs
     * @throws EngineUnavailable the engine cannot be reached; the outbox tries again
     */
    public void start(String message, String key, Map<String, Object> variables) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Completes an open user task.
     *
     * @param actId     unique id of what the person did: the same act again changes nothing
     * @param actedAt   when they did it
     * @param variables what is new for the process
     * @throws TaskNotOpen      the task is not open yet; the outbox tries again
     * @throws EngineUnavailable the engine cannot be reached; the outbox tries again
     */
    public void complete(TaskRef task, String actId, Instant actedAt, Map<String, Object> variables) {
        throw new UnsupportedOperationException("not yet");
    }
}
