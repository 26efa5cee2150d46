package nl.samenaanzet.notification.bulletin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.CutOff;
import org.springframework.data.domain.Persistable;

/** That the letter of a day was written, also when there was nothing to tell. A day is only ever added. */
@Entity
@Table(name = "notification_bulletin")
class WrittenBulletin implements Persistable<WrittenBulletin.Of> {

    @EmbeddedId
    private Of of;

    private Instant toldUntil;
    private Instant writtenAt;
    private int told;

    @Transient
    private boolean unsaved;

    protected WrittenBulletin() {}

    WrittenBulletin(String kind, CutOff cutOff, int told, Instant now) {
        this.of = new Of(kind, cutOff.day());
        this.toldUntil = cutOff.at();
        this.writtenAt = now;
        this.told = told;
        this.unsaved = true;
    }

    /** Which letter, of which day. */
    @Embeddable
    record Of(String kind, LocalDate toldOn) {}

    @PostLoad
    void loaded() {
        this.unsaved = false;
    }

    @Override
    public Of getId() {
        return of;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    Instant until() {
        return toldUntil;
    }
}
