package nl.samenaanzet.council.item;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.MoveView;

/** One time that the griffie moved an item: what it was until then, and why. */
@Entity
@Table(name = "council_move")
class PlanningMove {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CouncilItem item;

    private LocalDate oldCommitteeOn;
    private LocalDate oldCouncilOn;
    private String reason;
    private String movedBy;
    private Instant movedAt;

    protected PlanningMove() {}

    PlanningMove(CouncilItem item, Planning until, String reason, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.oldCommitteeOn = until.committeeOn();
        this.oldCouncilOn = until.councilOn();
        this.reason = reason;
        this.movedBy = who;
        this.movedAt = now;
    }

    MoveView view() {
        return new MoveView(oldCommitteeOn, oldCouncilOn, reason, movedBy, movedAt);
    }
}
