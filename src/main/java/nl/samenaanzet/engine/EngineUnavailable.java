package nl.samenaanzet.engine;

/** The engine cannot be reached now. What was to be told stays in the outbox. */
public class EngineUnavailable extends RuntimeException {

    public EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
