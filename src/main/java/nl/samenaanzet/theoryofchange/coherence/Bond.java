package nl.samenaanzet.theoryofchange.coherence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.people.Acts.By;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** What somebody said of two elements. Never changed: who thinks otherwise says so, and that is the newest. */
@Entity
@Table(name = "coherence_bond")
class Bond {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private BondKind kind;

    private UUID oneId;
    private UUID otherId;
    private String reason;
    private String saidBy;
    private Instant saidAt;

    protected Bond() {}

    Bond(BondKind kind, ElementId one, ElementId other, String reason, By by) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.oneId = one.id();
        this.otherId = other.id();
        this.reason = reason;
        this.saidBy = by.who();
        this.saidAt = by.at();
    }

    BondKind kind() {
        return kind;
    }

    ElementId one() {
        return new ElementId(oneId);
    }

    ElementId other() {
        return new ElementId(otherId);
    }

    String reason() {
        return reason;
    }

    String saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }

    /** The pair, whichever was named first. */
    Set<ElementId> pair() {
        return Set.of(one(), other());
    }
}
