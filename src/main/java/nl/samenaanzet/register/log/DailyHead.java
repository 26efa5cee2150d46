package nl.samenaanzet.register.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.register.PublicLog.End;

/** The head of the log as it was given out on a day. Who kept it can prove later that nothing before it was changed. */
@Entity
@Table(name = "register_daily_head")
public class DailyHead {

    @Id
    private LocalDate publishedOn;

    private long position;
    private String note;
    private Instant publishedAt;

    protected DailyHead() {}

    public DailyHead(LocalDate day, End end, Instant now) {
        this.publishedOn = day;
        this.position = end.position();
        this.note = end.note();
        this.publishedAt = now;
    }

    /** In Amsterdam. */
    public LocalDate day() {
        return publishedOn;
    }

    /** Entries up to this one. */
    public long position() {
        return position;
    }

    /** Signed checkpoint. */
    public String note() {
        return note;
    }
}
