package nl.samenaanzet.approval.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.objection.Handled.Handling;
import nl.samenaanzet.approval.objection.Objections.HandlingView;
import nl.samenaanzet.people.People.SeatId;

/** What was done with an objection. Never changed: who thinks otherwise writes the next one. */
@Entity
@Table(name = "approval_handling")
class HandledObjection {

    @Id
    private UUID id;

    private UUID ballotId;
    private UUID seatId;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    private String note;
    private String handledBy;
    private Instant handledAt;

    protected HandledObjection() {}

    HandledObjection(BallotId ballot, SeatId seat, Handled handled, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.ballotId = ballot.id();
        this.seatId = seat.id();
        this.handling = handled.handling();
        this.note = handled.note();
        this.handledBy = who;
        this.handledAt = now;
    }

    BallotId ballot() {
        return new BallotId(ballotId);
    }

    HandlingView view() {
        return new HandlingView(new SeatId(seatId), new Handled(handling, note), handledBy, handledAt);
    }
}
