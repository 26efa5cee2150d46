package nl.samenaanzet.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;

/** The start of the other ambitions was moved, and why. Only ever added. */
@Entity
@Table(name = "programme_planning")
class PlanningChange {

    @Id
    private UUID id;

    private UUID cycleId;
    private LocalDate othersStartOn;
    private String reason;
    private String who;
    private Instant revisedAt;

    protected PlanningChange() {}

    PlanningChange(CycleId cycle, LocalDate day, String reason, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.cycleId = cycle.id();
        this.othersStartOn = day;
        this.reason = reason;
        this.who = who;
        this.revisedAt = now;
    }

    Revision view() {
        return new Revision(id.toString(), othersStartOn, reason, who, revisedAt);
    }

    /** A change of the planning, for reading. */
    public record Revision(String id, LocalDate othersStartOn, String reason, String who, Instant at) {}
}
