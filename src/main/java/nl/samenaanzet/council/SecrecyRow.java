package nl.samenaanzet.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.secrecy.Body;
import nl.samenaanzet.secrecy.Ground;

/** A {@link Secrecy} as stored. */
@Entity
@Table(name = "council_secrecy")
class SecrecyRow {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CouncilItem item;
    @Enumerated(EnumType.STRING)
    private Secrecy.Part part;
    private UUID paperId;
    @Enumerated(EnumType.STRING)
    private Ground ground;
    @Enumerated(EnumType.STRING)
    private Body imposedBy;
    private LocalDate endsOn;
    private String setBy;
    private Instant setAt;
    private String liftedBy;
    private Instant liftedAt;
    private String liftReason;

    protected SecrecyRow() { }

    SecrecyRow(CouncilItem item, Secrecy secrecy) {
        this.id = secrecy.id();
        this.item = item;
        this.part = secrecy.part();
        this.paperId = secrecy.paper();
        this.ground = secrecy.ground();
        this.imposedBy = secrecy.imposedBy();
        this.endsOn = secrecy.endsOn();
        this.setBy = secrecy.setBy();
        this.setAt = secrecy.setAt();
    }

    void lift(String reason, String who, Instant now) {
        if (liftedAt != null) {
            throw new Refusal("council.refusal.lifted", liftedBy);
        }
        this.liftReason = reason;
        this.liftedBy = who;
        this.liftedAt = now;
    }

    UUID id() {
        return id;
    }

    Secrecy view() {
        return new Secrecy(id, part, paperId, ground, imposedBy, endsOn, setBy, setAt, liftedBy, liftedAt, liftReason);
    }
}
