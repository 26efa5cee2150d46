package nl.samenaanzet.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.Handover.TaskMoveView;
import nl.samenaanzet.people.People.Contact;

/** A line of the log: who gave a task to whom, and why. Only {@code seen} ever changes. */
@Entity
@Table(name = "inbox_move")
class TaskMove {

    @Id
    private UUID id;

    private UUID rowId;
    private String process;
    private String step;
    private String dossierNumber;
    private UUID fromAccount;
    private String fromTitle;
    private UUID toAccount;
    private String toTitle;
    private String movedBy;
    private String reason;
    private Instant movedAt;
    private boolean seen;

    protected TaskMove() {}

    /** Before the row is given away: it still says who had it. */
    TaskMove(Task row, Contact to, String by, String reason, Instant now) {
        var task = row.view();
        this.id = UUID.randomUUID();
        this.rowId = row.getId();
        this.process = task.process();
        this.step = task.step();
        this.dossierNumber = task.dossierNumber();
        this.fromAccount = row.assignee();
        this.fromTitle = row.assigneeTitle();
        this.toAccount = to.accountId();
        this.toTitle = to.title();
        this.movedBy = by;
        this.reason = reason;
        this.movedAt = now;
        this.seen = fromAccount == null || fromAccount.equals(toAccount);
    }

    void see() {
        seen = true;
    }

    TaskMoveView view() {
        return new TaskMoveView(
                rowId,
                "inbox.task." + process + "." + step,
                dossierNumber,
                fromTitle,
                toTitle,
                movedBy,
                reason,
                movedAt);
    }
}
