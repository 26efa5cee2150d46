package nl.samenaanzet.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.Inbox.InboxChanged;
import nl.samenaanzet.inbox.Inbox.NewTask;
import nl.samenaanzet.inbox.Inbox.TaskArrived;
import nl.samenaanzet.inbox.Inbox.TaskView;
import nl.samenaanzet.inbox.Inbox.Waiting;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.hibernate.annotations.DynamicUpdate;
import org.springframework.data.domain.Persistable;

/**
 * Something a role, or one seat, has to do. Only what changed is written, so that closing it and giving it to somebody
 * else never undo each other.
 */
@Entity
@DynamicUpdate
@Table(name = "inbox_task")
public class Task implements Persistable<UUID> {

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
    private String closedBy;
    private UUID assignee;
    private String assigneeTitle;
    private Instant assignedAt;
    private boolean drafted;

    @Transient
    private boolean fresh;

    protected Task() {}

    /** @param seat whose turn it is, or null when any holder of the role may do it */
    Task(NewTask task, SeatId seat) {
        this.id = UUID.randomUUID();
        this.fresh = true;
        this.taskId = task.taskId();
        this.process = task.process();
        this.step = task.step();
        this.subject = task.subject();
        this.role = task.role();
        this.seatId = seat == null ? null : seat.id();
        this.dossierNumber = task.dossier().number();
        this.dossierTitle = task.dossier().title();
        this.openedAt = task.openedAt();
        this.due = task.due();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Its id is known before it is stored; without this each new row would first be looked for. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    /**
     * @param who title of the account that did it, or null when the process went on
     * @return false when it was closed before
     */
    boolean close(String who, Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        closedBy = who;
        return true;
    }

    /** Somebody has begun: there is a draft that goes when the task does. */
    public void drafted() {
        drafted = true;
    }

    void give(Contact to, Instant now) {
        assignee = to.accountId();
        assigneeTitle = to.title();
        assignedAt = now;
    }

    boolean isDrafted() {
        return drafted;
    }

    boolean open() {
        return closedAt == null;
    }

    void due(Instant due) {
        this.due = due;
    }

    Instant due() {
        return due;
    }

    Role role() {
        return role;
    }

    UUID assignee() {
        return assignee;
    }

    String assigneeTitle() {
        return assigneeTitle;
    }

    SeatId seat() {
        return seatId == null ? null : new SeatId(seatId);
    }

    boolean heldBy(UUID account) {
        return assignee == null || assignee.equals(account);
    }

    /** It is of one of this person's roles, or of the own seat, and not in other hands. */
    public boolean isFor(SignedIn me) {
        return me.is(role) && (seatId == null || seat().equals(me.seat())) && heldBy(me.accountId());
    }

    InboxChanged changed() {
        return new InboxChanged(role, seat());
    }

    TaskArrived arrived() {
        return new TaskArrived(id.toString(), view(), role, seat(), assignee);
    }

    Waiting waiting() {
        return new Waiting(dossierNumber, "inbox.task." + process + "." + step, role, openedAt, due);
    }

    public TaskView view() {
        return new TaskView(id.toString(), process, step, subject, dossierNumber, dossierTitle, openedAt, due);
    }

    public TaskRow row() {
        return new TaskRow(view(), role, seat(), assignee, assigneeTitle, assignedAt, closedBy, closedAt);
    }
}
