package nl.samenaanzet.engine.step;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The process, in the version it began with, whose step this thread runs. A process keeps the tables of its own
 * deployment, so what it asked is not always the newest.
 */
public record RunningStep(String process, int version) {

    private static final ThreadLocal<RunningStep> CURRENT = new ThreadLocal<>();

    static RunningStep of(String process, int version) {
        return new RunningStep(process, version);
    }

    public static Optional<RunningStep> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    <T> T during(Callable<T> step) throws Exception {
        CURRENT.set(this);
        try {
            return step.call();
        } finally {
            CURRENT.remove();
        }
    }
}
