package nl.samenaanzet.approval.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.objection.Objections.HandlingView;
import nl.samenaanzet.approval.objection.Tested.Handling;
import nl.samenaanzet.people.People.SeatId;

/** How an objection was tested and handled. Never changed: who thinks otherwise writes the next one. */
@Entity
@Table(name = "approval_handling")
class HandledObjection {

    @Id
    private UUID id;

    private UUID ballotId;
    private UUID seatId;
    private boolean explicit;
    private boolean impersonal;
    private boolean argued;
    private boolean unsafe;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    private String note;
    private String handledBy;
    private Instant handledAt;

    protected HandledObjection() {}

    HandledObjection(BallotId ballot, SeatId seat, Tested tested, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.ballotId = ballot.id();
        this.seatId = seat.id();
        this.explicit = tested.explicit();
        this.impersonal = tested.impersonal();
        this.argued = tested.argued();
        this.unsafe = tested.unsafe();
        this.handling = tested.handling();
        this.note = tested.note();
        this.handledBy = who;
        this.handledAt = now;
    }

    BallotId ballot() {
        return new BallotId(ballotId);
    }

    HandlingView view() {
        return new HandlingView(
                new SeatId(seatId),
                new Tested(explicit, impersonal, argued, unsafe, handling, note),
                handledBy,
                handledAt);
    }
}
