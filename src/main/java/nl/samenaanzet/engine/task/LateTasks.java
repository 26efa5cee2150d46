package nl.samenaanzet.engine.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.engine.EngineProperties;
import org.springframework.stereotype.Component;

/**
 * Acts whose task the engine withdrew, and may ask anew: a moved date does that. Whoever acts in between has done the
 * new task as well, which reaches us a moment later.
 */
@Component
public class LateTasks {

    private final EngineProperties properties;
    private final Clock clock;
    /** Since when each waits. After a restart they wait once more. */
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    LateTasks(EngineProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether the task of this act can still come; asked again and again by the outbox. */
    public boolean mayCome(String actId) {
        var now = clock.instant();
        return now.isBefore(waiting.computeIfAbsent(actId, first -> now).plus(properties.lateTask()));
    }

    /** It came, or nobody waits any longer. */
    public void came(String actId) {
        waiting.remove(actId);
    }
}
