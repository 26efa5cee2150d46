package nl.samenaanzet.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
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
    private final EngineTasks tasks;
    private final UserTasks userTasks;
    private final EngineProperties properties;
    private final EngineState state;
    private final Clock clock;

    Leases(@org.springframework.context.annotation.Lazy CamundaClient client, EngineTasks tasks, UserTasks userTasks,
            EngineProperties properties, EngineState state, Clock clock) {
        this.client = client;
        this.tasks = tasks;
        this.userTasks = userTasks;
        this.properties = properties;
        this.state = state;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${samenaanzet.engine.renewal:30s}")
    void renew() {
        if (!state.ready()) {
            return;
        }
        var until = clock.instant().plus(properties.lease());
        var due = tasks.findDueForRenewal(until.minus(properties.renewal().dividedBy(2)), AT_ONCE);
        var answers = new HashMap<Long, Future<?>>();
        due.forEach(task -> answers.put(task.jobKey(),
                client.newUpdateTimeoutCommand(task.jobKey()).timeout(properties.lease()).send().toCompletableFuture()));
        answers.forEach((jobKey, answer) -> note(jobKey, answer, until));
    }

    private void note(long jobKey, Future<?> answer, Instant until) {
        try {
            answer.get();
            userTasks.leased(jobKey, until);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof ClientStatusException e && e.getStatusCode() == Status.Code.NOT_FOUND
                    || isNotFound(refused.getCause())) {
                userTasks.withdrawn(jobKey);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isNotFound(Throwable cause) {
        return Status.fromThrowable(cause).getCode() == Status.Code.NOT_FOUND;
    }
}
