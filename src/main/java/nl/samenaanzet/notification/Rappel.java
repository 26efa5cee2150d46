package nl.samenaanzet.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody asked by hand for an answer. The database takes one a day for each thing. */
@Entity
@Table(name = "notification_rappel")
class Rappel {

    @Id
    private UUID id;

    private String subject;
    private String step;
    private LocalDate askedOn;
    private String askedBy;
    private Instant askedAt;

    protected Rappel() {}

    /** @param askedOn day in Amsterdam */
    Rappel(String subject, String step, LocalDate askedOn, String askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.step = step;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean about(String subject, String step) {
        return this.subject.equals(subject) && this.step.equals(step);
    }
}
