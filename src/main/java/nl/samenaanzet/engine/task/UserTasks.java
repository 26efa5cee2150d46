package nl.samenaanzet.engine.task;

import io.camunda.client.api.response.ActivatedJob;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.samenaanzet.engine.Engine.TaskOpened;
import nl.samenaanzet.engine.Engine.TaskRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which user tasks are open, in our own table, so that people's work does not need the engine to be up. */
@Component
public class UserTasks {

    /** Job type of user tasks in the job-worker implementation; the names below are its headers. */
    public static final String JOB_TYPE = "io.camunda.zeebe:userTask";

    public static final List<String> VARIABLES = List.of("subjectId", "dossierNumber", "dossierTitle");
    private static final String GROUPS = "io.camunda.zeebe:candidateGroups";
    private static final String DUE = "io.camunda.zeebe:dueDate";

    private final EngineTasks tasks;
    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserTasks(EngineTasks tasks, EntityManager database, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes a task that the engine offers; the same one offered again only has a longer lease. One that is open under
     * an earlier job goes on under the new one, so nobody is asked anew.
     */
    @Transactional
    public void offered(ActivatedJob job, Duration lease) {
        var now = clock.instant();
        var known = tasks.findByJobKey(job.getKey());
        if (known.isPresent()) {
            known.get().leased(now.plus(lease));
            return;
        }
        var variables = job.getVariablesAsMap();
        var ref = new TaskRef(job.getBpmnProcessId(), job.getElementId(), text(variables.get("subjectId")));
        var task = tasks.lockOpen(ref.process(), ref.step(), ref.subject()).stream()
                .reduce((earlier, later) -> later)
                .orElseGet(() -> added(new EngineTask(job.getKey(), ref, now, now.plus(lease))));
        task.goesOn(job.getKey(), now.plus(lease));
        events.publishEvent(new TaskOpened(
                task.id(),
                ref,
                group(job),
                text(variables.get("dossierNumber")),
                text(variables.get("dossierTitle")),
                task.openedAt(),
                due(job)));
    }

    private EngineTask added(EngineTask task) {
        database.persist(task);
        return task;
    }

    /** Open tasks with the shortest leases, as far as they end before this moment. */
    List<EngineTask> dueForRenewal(Instant before, Limit limit) {
        return tasks.findDueForRenewal(before, limit);
    }

    @Transactional
    void leased(Collection<Long> jobKeys, Instant until) {
        if (!jobKeys.isEmpty()) {
            tasks.lease(jobKeys, until);
        }
    }

    /** The engine does not know the task any more. */
    @Transactional
    void withdrawn(long jobKey) {
        tasks.findByJobKey(jobKey).filter(EngineTask::open).ifPresent(this::withdrawn);
    }

    /** The engine does not know this open task any more. */
    @Transactional
    public void withdrawn(EngineTask task) {
        task.withdrawn(clock.instant());
        events.publishEvent(task.closedEvent());
    }

    /** A person did it. */
    @Transactional
    public void completed(EngineTask task, String actId) {
        task.completed(actId, clock.instant());
        events.publishEvent(task.closedEvent());
    }

    private static String text(Object variable) {
        return Objects.toString(variable, "");
    }

    /** The header is a JSON array with one name: {@code ["griffie"]}. */
    private static String group(ActivatedJob job) {
        return job.getCustomHeaders().getOrDefault(GROUPS, "").replaceAll("[\\[\\]\"\\s]", "");
    }

    private static Instant due(ActivatedJob job) {
        var due = job.getCustomHeaders().get(DUE);
        return due == null || due.isBlank()
                ? null
                : OffsetDateTime.parse(due.replaceAll("\\[.*]$", "")).toInstant();
    }
}
