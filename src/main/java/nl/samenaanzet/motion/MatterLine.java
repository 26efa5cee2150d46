package nl.samenaanzet.motion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the dated story of a question, motion, pledge or meeting. Only ever added. */
@Entity
@Table(name = "motion_line")
class MatterLine {

    @Id
    private UUID id;
    private UUID subject;
    private Instant happenedAt;
    private String what;
    private String who;
    private String detail;

    protected MatterLine() { }

    MatterLine(UUID subject, Instant at, String what, String who, String detail) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.happenedAt = at;
        this.what = what;
        this.who = who;
        this.detail = detail;
    }

    MatterStory.Line view() {
        return new MatterStory.Line(happenedAt, "motion.happened." + what, who, detail);
    }
}
