package nl.samenaanzet.motion.question;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to a question in a year, "V-2026-". Locked while the next one is taken. */
@Entity
@Table(name = "motion_number")
public class QuestionNumber {

    @Id
    private String series;

    private int last;

    protected QuestionNumber() {}

    /** "V-2026-003". */
    public String next() {
        last++;
        return "%s%03d".formatted(series, last);
    }
}
