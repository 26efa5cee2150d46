package nl.samenaanzet.localplatform.child;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.samenaanzet.localplatform.LocalPlatform;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformTexts;
import nl.samenaanzet.localplatform.fetch.Http;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the watch knows of one child. A child that was never ready and ends, stops the start of the application. */
public final class WatchedChild {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);
    private static final int ATTEMPTS = 5;
    private static final Duration ATTEMPTS_WITHIN = Duration.ofMinutes(10);
    private static final Duration STARTING_PATIENCE = Duration.ofSeconds(3);

    private final Child child;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private volatile Duration readyAfter;
    private volatile boolean answers;
    private boolean missed;
    private boolean givenUp;

    public WatchedChild(Child child) {
        this.child = child;
    }

    public Child child() {
        return child;
    }

    boolean awaited() {
        return readyAfter == null;
    }

    /** One that is still starting does not listen when asked to stop, and has nothing to write yet. */
    public Duration patienceAtStop(Duration patience) {
        return answers || patience.compareTo(STARTING_PATIENCE) < 0 ? patience : STARTING_PATIENCE;
    }

    public Duration readyAfter() {
        return readyAfter;
    }

    void look(Instant since) {
        if (child.alive()) {
            missed = false;
            if (!answers && Http.answers(child.spec().readiness())) {
                nowReady(since);
            }
        } else if (!givenUp) {
            ended(Instant.now());
        }
    }

    private void nowReady(Instant since) {
        answers = true;
        var after = Duration.between(restarts.isEmpty() ? since : restarts.getLast(), Instant.now());
        if (readyAfter == null) {
            readyAfter = after;
        }
        LOG.info(PlatformTexts.ready(child.spec().title(), after));
    }

    private void ended(Instant now) {
        var spec = child.spec();
        if (readyAfter == null) {
            throw new PlatformFault(PlatformTexts.diedAtStart(
                    spec.title(), child.exit(), spec.log(), child.lastLines(), spec.memoryProperty()));
        }
        if (!missed) {
            // a look later we know whether it ended because everything is being stopped, as with Ctrl-C
            missed = true;
            return;
        }
        restart(now);
    }

    private void restart(Instant now) {
        missed = false;
        answers = false;
        restarts.removeIf(at -> at.isBefore(now.minus(ATTEMPTS_WITHIN)));
        if (restarts.size() == ATTEMPTS) {
            givenUp = true;
            LOG.error(PlatformTexts.givenUp(child.spec().title(), child.spec().log()));
            return;
        }
        restarts.add(now);
        LOG.warn(PlatformTexts.died(
                child.spec().title(),
                child.exit(),
                restarts.size(),
                ATTEMPTS,
                child.spec().log()));
        child.start();
    }
}
