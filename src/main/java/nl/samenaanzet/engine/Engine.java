package nl.samenaanzet.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.MatchedDecisionRule;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.engine.task.EngineTask;
import nl.samenaanzet.engine.task.EngineTasks;
import nl.samenaanzet.engine.task.LateTasks;
import nl.samenaanzet.engine.task.UserTasks;
import nl.samenaanzet.tables.Evaluated;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the domain can tell the process engine. Called from {@code ...Process} classes, after the commit. */
@Service
public class Engine {

    /** Longer than an incident lasts, shorter than a programme. */
    static final Duration MESSAGE_LIFE = Duration.ofDays(60);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CamundaClient client;
    private final EngineTasks tasks;
    private final EngineState state;
    private final UserTasks userTasks;
    private final LateTasks late;

    Engine(@Lazy CamundaClient client, EngineTasks tasks, EngineState state, UserTasks userTasks, LateTasks late) {
        this.client = client;
        this.tasks = tasks;
        this.state = state;
        this.userTasks = userTasks;
        this.late = late;
    }

    /**
     * Starts a process by its message start event; harmless when one with this key is already active. The message lives
     * for no time, so that a repeat cannot start a second case when the first ends; therefore it is sent only when our
     * models are deployed.
     *
     * @param message {@code <process id>.<event>}
     * @param key correlation key: the id of the thing
     * @param variables ids and the few facts the process needs
     * @throws EngineUnavailable the engine cannot be reached; the outbox tries again
     */
    public void start(String message, String key, Map<String, Object> variables) {
        if (!state.ready()) {
            throw new EngineUnavailable("The models are not deployed yet", null);
        }
        try {
            client.newPublishMessageCommand()
                    .messageName(message)
                    .correlationKey(key)
                    .timeToLive(Duration.ZERO)
                    .variables(variables)
                    .send()
                    .join();
            state.reached();
        } catch (ClientException failed) {
            throw unavailable(failed);
        }
    }

    /**
     * Tells a running instance that something happened. The engine keeps the message until the instance waits for it,
     * {@link #MESSAGE_LIFE} at most, and takes it once.
     *
     * @param message {@code <process id>.<event>}
     * @param key correlation key, as the model names it
     * @param messageId unique id of what happened: the same again changes nothing while the first is kept
     * @throws EngineUnavailable the engine cannot be reached; the outbox tries again
     */
    public void tell(String message, String key, String messageId, Map<String, Object> variables) {
        try {
            client.newPublishMessageCommand()
                    .messageName(message)
                    .correlationKey(key)
                    .messageId(messageId)
                    .timeToLive(MESSAGE_LIFE)
                    .variables(variables)
                    .send()
                    .join();
            state.reached();
        } catch (ClientException failed) {
            if (Status.fromThrowable(failed).getCode() != Status.Code.ALREADY_EXISTS) {
                throw unavailable(failed);
            }
        }
    }

    /**
     * Asks a decision table now, outside any process; nothing is kept by it.
     *
     * @param decision id of the decision, "theory-of-change-shortfalls"
     * @throws EngineUnavailable the engine cannot be reached or refuses the question
     */
    public Evaluated evaluate(String decision, Map<String, Object> variables) {
        try {
            var answer = client.newEvaluateDecisionCommand()
                    .decisionId(decision)
                    .variables(variables)
                    .send()
                    .join();
            state.reached();
            if (answer.getFailureMessage() != null
                    && !answer.getFailureMessage().isEmpty()) {
                throw new EngineUnavailable("Table " + decision + ": " + answer.getFailureMessage(), null);
            }
            return new Evaluated(
                    JSON.readTree(answer.getDecisionOutput()),
                    answer.getDecisionVersion(),
                    answer.getEvaluatedDecisions().getLast().getMatchedRules().stream()
                            .map(MatchedDecisionRule::getRuleId)
                            .toList());
        } catch (ClientException failed) {
            throw unavailable(failed);
        }
    }

    /**
     * Completes an open user task.
     *
     * @param actId unique id of what the person did: the same act again changes nothing
     * @param actedAt when they did it
     * @param variables what is new for the process
     * @throws TaskNotOpen the task is not open yet; the outbox tries again
     * @throws EngineUnavailable the engine cannot be reached; the outbox tries again
     */
    @Transactional
    public void complete(TaskRef task, String actId, Instant actedAt, Map<String, Object> variables) {
        if (tasks.existsByProcessAndStepAndSubjectAndActId(task.process(), task.step(), task.subject(), actId)) {
            return;
        }
        var open = tasks.lockOpen(task.process(), task.step(), task.subject());
        var gone = new ArrayList<EngineTask>();
        for (var row : open) {
            if (completeJob(row.jobKey(), variables)) {
                close(row, gone, actId);
                return;
            }
            gone.add(row);
        }
        var missed = !open.isEmpty()
                || tasks.findNewest(task.process(), task.step(), task.subject())
                        .filter(newest -> newest.withdrawnSince(actedAt))
                        .isPresent();
        if (!missed || late.mayCome(actId)) {
            throw new TaskNotOpen(task);
        }
        close(gone.isEmpty() ? null : gone.removeLast(), gone, actId);
    }

    private void close(EngineTask done, List<EngineTask> gone, String actId) {
        late.came(actId);
        gone.forEach(userTasks::withdrawn);
        if (done != null) {
            userTasks.completed(done, actId);
        }
    }

    /**
     * "Not found" is an answer too: completed by this very act before a crash, or withdrawn. The process may have asked
     * it anew since, and the new task may still be on its way to us.
     *
     * @return false when the engine does not know it
     */
    private boolean completeJob(long jobKey, Map<String, Object> variables) {
        try {
            client.newCompleteCommand(jobKey).variables(variables).send().join();
            state.reached();
            return true;
        } catch (ClientException failed) {
            if (Status.fromThrowable(failed).getCode() != Status.Code.NOT_FOUND) {
                throw unavailable(failed);
            }
            return false;
        }
    }

    private EngineUnavailable unavailable(ClientException failed) {
        var code = Status.fromThrowable(failed).getCode();
        state.failed(code);
        return new EngineUnavailable("Camunda: " + code, failed);
    }

    /**
     * A person's work in a process, in neutral words; never the engine's own key.
     *
     * @param process process id, "approval"
     * @param step element id of the user task, "castVote"
     * @param subject id of the thing it is about: the task's variable {@code subjectId}
     */
    public record TaskRef(String process, String step, String subject) {}

    /**
     * A user task waits for people.
     *
     * @param taskId opaque id of this opening (the same task may open again later, with another id)
     * @param group candidate group, a role in lower case
     * @param dossierNumber readable number
     * @param dossierTitle title of the dossier
     * @param due when it must be done, or null
     */
    public record TaskOpened(
            String taskId,
            TaskRef task,
            String group,
            String dossierNumber,
            String dossierTitle,
            Instant openedAt,
            Instant due) {}

    /** A user task is no longer open: it was completed, or the engine withdrew it. */
    public record TaskClosed(String taskId, TaskRef task, boolean withdrawn) {}
}
