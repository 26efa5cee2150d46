package nl.samenaanzet.theoryofchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.samenaanzet.theoryofchange.Theories.TheoryView;

/** The theory of one ambition as a whole: its story, what the group thinks of it, and how often it changed. */
@Entity
@Table(name = "theory_theory")
class Theory {

    @Id
    private String ambitionCode;

    private String narrative = "";
    private Boolean necessary;
    private Boolean sufficient;
    private Integer plausible;
    private Integer feasible;
    private Integer testable;
    private long revision;
    private Instant begunAt;
    private Instant changedAt;

    protected Theory() {}

    Theory(String ambitionCode, Instant now) {
        this.ambitionCode = ambitionCode;
        this.begunAt = now;
        this.changedAt = now;
    }

    void touched(Instant now) {
        revision++;
        changedAt = now;
    }

    void tell(String narrative) {
        this.narrative = narrative;
    }

    void judge(Check check) {
        necessary = check.necessary();
        sufficient = check.sufficient();
        plausible = check.plausible();
        feasible = check.feasible();
        testable = check.testable();
    }

    TheoryView view() {
        return new TheoryView(
                ambitionCode,
                narrative,
                new Check(necessary, sufficient, plausible, feasible, testable),
                revision,
                changedAt);
    }
}
