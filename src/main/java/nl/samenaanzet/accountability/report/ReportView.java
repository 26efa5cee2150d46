package nl.samenaanzet.accountability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of a year, for reading; what has not happened is null.
 *
 * @param year of the cycle
 * @param paper id of the version of its paper that was drafted or approved
 * @param lateReason why it was sent after the term of the law
 * @param overdueAt when the term passed while it was not done
 */
public record ReportView(
        UUID id,
        int year,
        ReportKind kind,
        CycleDates dates,
        Instant draftedAt,
        UUID paper,
        String writtenBy,
        Instant writtenAt,
        LocalDate noticeOn,
        LocalDate debateOn,
        LocalDate sentOn,
        String lateReason,
        Instant overdueAt) {

    public boolean done() {
        return kind.council() ? sentOn != null : writtenAt != null;
    }

    /** Step that people have to take now, or null: "writeReport". */
    public String step() {
        if (draftedAt == null || done()) {
            return null;
        }
        if (writtenAt == null) {
            return "writeReport";
        }
        return noticeOn == null ? "recordNotice" : "confirmSent";
    }

    /** What the state is called in messages. */
    public String state() {
        if (done()) {
            return "done";
        }
        return draftedAt == null ? "planned" : step();
    }

    /** The year that it is about. */
    public int about() {
        return kind.about(year);
    }
}
