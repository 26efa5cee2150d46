package nl.samenaanzet.engine.task;

import io.camunda.client.CamundaClient;
import io.grpc.Status;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.samenaanzet.engine.EngineProperties;
import nl.samenaanzet.engine.EngineState;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds on to the open user tasks, and finds out which of them the engine has withdrawn. Only "not found" means
 * withdrawn; after any other answer the task stays open here and is asked for again.
 */
@Component
class Leases {

    private static final Limit AT_ONCE = Limit.of(200);

    private final CamundaClient client;
    private final UserTasks userTasks;
    private final EngineProperties properties;
    private final EngineState state;
    private final Clock clock;

    Leases(
            @Lazy CamundaClient client,
            UserTasks userTasks,
            EngineProperties properties,
            EngineState state,
            Clock clock) {
        this.client = client;
        this.userTasks = userTasks;
        this.properties = properties;
        this.state = state;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${samenaanzet.engine.renewal:30s}")
    void renew() {
        while (state.ready() && renewSome()) {
            // the next two hundred
        }
    }

    /** @return true when there may be more: as many as fit were due, and the engine answered */
    private boolean renewSome() {
        var until = clock.instant().plus(properties.lease());
        var due = userTasks.dueForRenewal(until.minus(properties.renewal().dividedBy(2)), AT_ONCE);
        var answers = new HashMap<Long, Future<?>>();
        due.forEach(task -> answers.put(
                task.jobKey(),
                client.newUpdateTimeoutCommand(task.jobKey())
                        .timeout(properties.lease())
                        .send()
                        .toCompletableFuture()));
        var held = new ArrayList<Long>();
        var answered = answers.entrySet().stream()
                .filter(a -> note(a.getKey(), a.getValue(), held))
                .count();
        userTasks.leased(held, until);
        return answered == AT_ONCE.max();
    }

    /**
     * @param held takes the key when the engine has agreed
     * @return whether the engine answered
     */
    private boolean note(long jobKey, Future<?> answer, List<Long> held) {
        try {
            answer.get();
            held.add(jobKey);
            return true;
        } catch (ExecutionException refused) {
            var withdrawn = Status.fromThrowable(refused).getCode() == Status.Code.NOT_FOUND;
            if (withdrawn) {
                userTasks.withdrawn(jobKey);
            }
            return withdrawn;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
