package nl.samenaanzet.accountability.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A year that is accounted for. */
@Entity
@Table(name = "accountability_year")
class AccountingYear implements Persistable<Integer> {

    @Id
    private Integer ofYear;

    private String openedBy;
    private Instant openedAt;
    private Instant closedAt;

    protected AccountingYear() {}

    AccountingYear(int year, String who, Instant now) {
        this.ofYear = year;
        this.openedBy = who;
        this.openedAt = now;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    int year() {
        return ofYear;
    }

    @Override
    public Integer getId() {
        return ofYear;
    }

    /** Saved once, when it is made: the database tells when another made it first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
