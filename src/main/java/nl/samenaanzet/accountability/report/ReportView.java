package nl.samenaanzet.accountability.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.document.PaperView.VersionId;
import nl.samenaanzet.words.TypedId;

/**
 * A report of a year, for reading; what has not happened is null.
 *
 * @param year of the cycle
 * @param overdueAt when the term passed while it was not done
 */
public record ReportView(
        ReportId id,
        int year,
        ReportKind kind,
        CycleDates dates,
        Drafted drafted,
        Written written,
        Council council,
        Instant overdueAt) {

    /**
     * The figures were put on paper.
     *
     * @param paper id of the version that was drafted or approved
     */
    public record Drafted(Instant at, VersionId paper) {}

    /** The text is done. */
    public record Written(String by, Instant at) {}

    /**
     * What the council did with it.
     *
     * @param lateReason why it was sent after the term of the law
     */
    public record Council(LocalDate noticeOn, LocalDate debateOn, LocalDate sentOn, String lateReason) {}

    public boolean done() {
        return kind.council() ? council.sentOn != null : written.at != null;
    }

    /** Step that people have to take now, or null: "writeReport". */
    public String step() {
        if (drafted.at == null || done()) {
            return null;
        }
        if (written.at == null) {
            return "writeReport";
        }
        return council.noticeOn == null ? "recordNotice" : "confirmSent";
    }

    /** What the state is called in messages. */
    public String state() {
        if (done()) {
            return "done";
        }
        return drafted.at == null ? "planned" : step();
    }

    /** The year that it is about. */
    public int about() {
        return kind.about(year);
    }

    /** Opaque id of a report. */
    @Embeddable
    public record ReportId(UUID id) implements TypedId {

        public static ReportId of(String text) {
            return new ReportId(UUID.fromString(text));
        }

        static ReportId next() {
            return new ReportId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
