package nl.samenaanzet.council.daily;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** That the letter of a day was written, also when there was nothing to tell. A day is only ever added. */
@Entity
@Table(name = "council_daily_letter")
public class DailyWritten implements Persistable<LocalDate> {

    @Id
    private LocalDate toldOn;
    private Instant toldUntil;
    private Instant writtenAt;
    private int told;
    @Transient
    private boolean unsaved;

    protected DailyWritten() { }

    DailyWritten(CutOff cutOff, Instant now, int told) {
        this.toldOn = cutOff.day();
        this.toldUntil = cutOff.at();
        this.writtenAt = now;
        this.told = told;
        this.unsaved = true;
    }

    @PostLoad
    void loaded() {
        this.unsaved = false;
    }

    @Override
    public LocalDate getId() {
        return toldOn;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    Instant until() {
        return toldUntil;
    }

    int told() {
        return told;
    }
}
