package nl.samenaanzet.engine.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.engine.Engine.TaskClosed;
import nl.samenaanzet.engine.Engine.TaskRef;

/** A user task as the engine offered it: our id on one side, the engine's job on the other. */
@Entity
@Table(name = "engine_task")
public class EngineTask {

    @Id
    private UUID taskId;

    private long jobKey;
    private String process;
    private String step;
    private String subject;
    private Instant openedAt;
    private Instant leaseUntil;
    private Instant closedAt;
    private boolean withdrawn;
    private String actId;

    protected EngineTask() {}

    EngineTask(long jobKey, TaskRef task, Instant openedAt, Instant leaseUntil) {
        this.taskId = UUID.randomUUID();
        this.jobKey = jobKey;
        this.process = task.process();
        this.step = task.step();
        this.subject = task.subject();
        this.openedAt = openedAt;
        this.leaseUntil = leaseUntil;
    }

    /** The process asks the same of the same people again, with another job: a moved ballot. */
    void goesOn(long jobKey, Instant until) {
        this.jobKey = jobKey;
        this.leaseUntil = until;
    }

    void leased(Instant until) {
        this.leaseUntil = until;
    }

    void completed(String actId, Instant now) {
        this.actId = actId;
        this.closedAt = now;
    }

    void withdrawn(Instant now) {
        this.withdrawn = true;
        this.closedAt = now;
    }

    boolean open() {
        return closedAt == null;
    }

    /** The engine withdrew it after someone acted: that act came too late for the engine. */
    public boolean withdrawnSince(Instant actedAt) {
        return withdrawn && !closedAt.isBefore(actedAt);
    }

    public long jobKey() {
        return jobKey;
    }

    TaskClosed closedEvent() {
        return new TaskClosed(taskId.toString(), new TaskRef(process, step, subject), withdrawn);
    }

    String id() {
        return taskId.toString();
    }

    Instant openedAt() {
        return openedAt;
    }
}
