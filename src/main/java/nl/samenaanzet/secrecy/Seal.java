package nl.samenaanzet.secrecy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts.By;

/** A {@link SealView} as stored; lifted, never taken away. */
@Entity
@Table(name = "secrecy_seal")
class Seal {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SealKind kind;

    private String subject;
    private int number;

    @Enumerated(EnumType.STRING)
    private SecrecyGround ground;

    @Enumerated(EnumType.STRING)
    private SecrecyBody imposedBy;

    private LocalDate endsOn;
    private String setBy;
    private Instant setAt;
    private String liftedBy;
    private Instant liftedAt;
    private String liftReason;

    protected Seal() {}

    /** @param number of the seals of this thing; the database refuses the same one twice */
    Seal(SealKind kind, String subject, int number, Sealing said, By by) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subject = subject;
        this.number = number;
        this.ground = said.ground();
        this.imposedBy = said.by();
        this.endsOn = said.endsOn();
        this.setBy = by.who();
        this.setAt = by.at();
    }

    void lift(String reason, By by) {
        if (liftedAt != null) {
            throw new Refusal("secrecy.refusal.lifted", liftedBy);
        }
        this.liftReason = reason;
        this.liftedBy = by.who();
        this.liftedAt = by.at();
    }

    SealKind kind() {
        return kind;
    }

    SealView view() {
        return new SealView(
                id,
                kind,
                subject,
                new Sealing(ground, imposedBy, endsOn),
                setBy,
                setAt,
                new SealView.Lifted(liftedBy, liftedAt, liftReason));
    }
}
