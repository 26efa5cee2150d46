package nl.samenaanzet.register.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.register.Chain;

/**
 * Where the chain ended when it was published on a day. Who kept it can prove later that nothing before it was changed.
 */
@Entity
@Table(name = "register_daily_head")
public class DailyHead {

    @Id
    private LocalDate publishedOn;

    private long position;
    private String hash;
    private Instant publishedAt;

    protected DailyHead() {}

    public DailyHead(LocalDate day, Chain.End end, Instant now) {
        this.publishedOn = day;
        this.position = end.position();
        this.hash = end.hash();
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

    public String hash() {
        return hash;
    }
}
