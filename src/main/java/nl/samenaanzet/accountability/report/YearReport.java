package nl.samenaanzet.accountability.report;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.accountability.report.ReportView.ReportId;
import nl.samenaanzet.document.PaperView.VersionId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/** One report of a year: drafted, written by people, and where the council debates it, followed until it is sent. */
@Entity
@Table(name = "accountability_report")
class YearReport {

    @EmbeddedId
    private ReportId id;

    private int ofYear;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private Instant draftAt;
    private Instant writeBy;
    private LocalDate limitOn;
    private Instant draftedAt;
    private UUID paperId;
    private String writtenBy;
    private Instant writtenAt;
    private LocalDate noticeOn;
    private LocalDate debateOn;
    private LocalDate sentOn;
    private String lateReason;
    private Instant overdueAt;

    protected YearReport() {}

    YearReport(int year, ReportKind kind, CycleDates dates) {
        this.id = ReportId.next();
        this.ofYear = year;
        this.kind = kind;
        this.draftAt = dates.draftAt();
        this.writeBy = dates.writeBy();
        this.limitOn = dates.limit();
    }

    void drafted(VersionId paper, Instant now) {
        if (draftedAt == null) {
            draftedAt = now;
        }
        if (writtenAt == null) {
            paperId = paper.id();
        }
    }

    /**
     * @return false when it was written before (a double click)
     * @throws Refusal before it is drafted
     */
    boolean write(VersionId paper, String who, Instant now) {
        if (draftedAt == null) {
            throw new Refusal("accountability.refusal.notDrafted");
        }
        if (writtenAt != null) {
            return false;
        }
        paperId = paper.id();
        writtenBy = who;
        writtenAt = now;
        return true;
    }

    /**
     * @return false when these very days were recorded before (a double click)
     * @throws Refusal when it is not its turn, for a notice that is yet to come, or a debate within two weeks of it
     */
    boolean notice(LocalDate notice, LocalDate debate, LocalDate today) {
        if (noticeOn != null && noticeOn.equals(notice) && debateOn.equals(debate)) {
            return false;
        }
        if (!kind.council() || writtenAt == null || noticeOn != null) {
            throw new Refusal("accountability.refusal.turn");
        }
        var no = new Refusals();
        no.day(notice, "noticeOn", day -> day.isAfter(today), "accountability.refusal.noticeOn");
        no.day(
                debate,
                "debateOn",
                day -> notice != null && day.isBefore(CycleDates.debateFrom(notice)),
                "accountability.refusal.debateOn",
                CycleDates.NOTICE_DAYS);
        no.raise();
        noticeOn = notice;
        debateOn = debate;
        return true;
    }

    /**
     * @param reason why it is late; needed only when it is
     * @return false when this very day was recorded before (a double click)
     * @throws Refusal before the debate, for a day to come, or late without a reason
     */
    boolean send(LocalDate sent, String reason, LocalDate today) {
        if (sentOn != null && sentOn.equals(sent)) {
            return false;
        }
        if (debateOn == null || sentOn != null) {
            throw new Refusal("accountability.refusal.turn");
        }
        var no = new Refusals();
        no.day(sent, "sentOn", day -> day.isAfter(today) || day.isBefore(debateOn), "accountability.refusal.sentOn");
        no.when(sent != null && !sent.isBefore(limitOn) && reason.isEmpty(), "reason", "accountability.refusal.reason");
        no.raise();
        sentOn = sent;
        lateReason = sent.isBefore(limitOn) ? null : reason;
        return true;
    }

    /** The term is over and it is not done. Safe to run twice. */
    void overdue(Instant now) {
        if (overdueAt == null && !view().done()) {
            overdueAt = now;
        }
    }

    ReportId id() {
        return id;
    }

    ReportView view() {
        return new ReportView(
                id,
                ofYear,
                kind,
                new CycleDates(draftAt, writeBy, limitOn),
                new ReportView.Drafted(draftedAt, paperId == null ? null : new VersionId(paperId)),
                new ReportView.Written(writtenBy, writtenAt),
                new ReportView.Council(noticeOn, debateOn, sentOn, lateReason),
                overdueAt);
    }
}
