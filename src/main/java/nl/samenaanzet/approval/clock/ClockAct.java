package nl.samenaanzet.approval.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.clock.Scheduling.ActKind;
import nl.samenaanzet.approval.clock.Scheduling.ActView;
import nl.samenaanzet.people.Acts.By;

/** Something the process owner did with a ballot under way, with the reason. Never changed. */
@Entity
@Table(name = "approval_act")
public class ClockAct {

    @Id
    private UUID id;

    private UUID ballotId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private String reason;
    private String actedBy;
    private Instant actedAt;
    private Instant closesAt;

    protected ClockAct() {}

    public ClockAct(BallotId ballot, ActKind kind, String reason, By by, Instant closesAt) {
        this.id = UUID.randomUUID();
        this.ballotId = ballot.id();
        this.kind = kind;
        this.reason = reason;
        this.actedBy = by.who();
        this.actedAt = by.at();
        this.closesAt = closesAt;
    }

    String id() {
        return id.toString();
    }

    ActView view() {
        return new ActView(kind, reason, actedBy, actedAt, closesAt);
    }
}
