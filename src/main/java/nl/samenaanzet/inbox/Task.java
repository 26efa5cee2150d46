package nl.samenaanzet.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;

/** Something a role, or one seat, has to do. */
@Entity
@Table(name = "inbox_task")
class Task {

    @Id
    private UUID id;
    private String taskId;
    private String process;
    private String step;
    private String subject;
    @Enumerated(EnumType.STRING)
    private Role role;
    private UUID seatId;
    private String dossierNumber;
    private String dossierTitle;
    private Instant openedAt;
    private Instant due;
    private Instant closedAt;

    protected Task() { }

    /** @param seat whose turn it is, or null when any holder of the role may do it */
    Task(NewTask task, SeatId seat) {
        this.id = UUID.randomUUID();
        this.taskId = task.taskId();
        this.process = task.process();
        this.step = task.step();
        this.subject = task.subject();
        this.role = task.role();
        this.seatId = seat == null ? null : seat.id();
        this.dossierNumber = task.dossierNumber();
        this.dossierTitle = task.dossierTitle();
        this.openedAt = task.openedAt();
        this.due = task.due();
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void due(Instant due) {
        this.due = due;
    }

    InboxChanged changed() {
        return new InboxChanged(role, seatId == null ? null : new SeatId(seatId));
    }

    Waiting waiting() {
        return new Waiting(dossierNumber, "inbox.task." + process + "." + step, role, openedAt, due);
    }

    TaskView view() {
        return new TaskView(id.toString(), process, step, subject, dossierNumber, dossierTitle, openedAt, due);
    }
}
