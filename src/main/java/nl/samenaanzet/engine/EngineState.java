package nl.samenaanzet.engine;

import io.grpc.Status;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the engine has our models and can be talked to. Says in one line when that changes. */
@Component
public class EngineState {

    private static final Logger LOG = LoggerFactory.getLogger(EngineState.class);

    private final AtomicBoolean deployed = new AtomicBoolean();
    private final AtomicBoolean reachable = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();

    public void deployed() {
        deployed.set(true);
        reached();
    }

    void reached() {
        if (reachable.compareAndSet(false, true)) {
            waiting.set(false);
            LOG.info("Camunda is reachable");
        }
    }

    /** A command was not taken. A busy Camunda says so itself, so it is there; the outbox comes back. */
    public void failed(Status.Code code) {
        if (code == Status.Code.RESOURCE_EXHAUSTED) {
            LOG.debug("Camunda is busy; it is told again later");
        } else {
            unreachable(code.name());
        }
    }

    private void unreachable(String why) {
        var lost = reachable.compareAndSet(true, false);
        if (lost || waiting.compareAndSet(false, true)) {
            LOG.warn("Camunda cannot be reached ({}). People can go on; what they do is sent when it is back", why);
        }
    }

    /** Our models are there, so a message finds its process. */
    public boolean ready() {
        return deployed.get();
    }

    boolean isReachable() {
        return reachable.get();
    }
}
