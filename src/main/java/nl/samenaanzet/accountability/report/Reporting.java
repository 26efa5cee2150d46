package nl.samenaanzet.accountability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.accountability.report.ReportView.ReportId;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.PaperId;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of a year: drafted from the record, written by people, followed until the law is satisfied. */
@Service
@Transactional
public class Reporting {

    private final YearReports reports;
    private final ReportText text;
    private final Document document;
    private final Acts acts;

    Reporting(YearReports reports, ReportText text, Document document, Acts acts) {
        this.reports = reports;
        this.text = text;
        this.document = document;
        this.acts = acts;
    }

    /** Drafts the paper from the record. Safe to run twice. */
    public void draftReport(ReportId id) {
        var report = reports.lock(id).orElseThrow();
        var view = report.view();
        report.drafted(document.draftOnce(id(view), text.of(view)).id(), acts.now());
    }

    /**
     * Drafts it anew from the record of now; what people wrote stays in the version before.
     *
     * @throws Refusal once it is written
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView draftAgain(ReportId id) {
        var report = reports.lock(id).orElseThrow();
        if (!"writeReport".equals(report.view().step())) {
            throw new Refusal("accountability.refusal.turn");
        }
        var paper = document.draftAgain(id(report.view()), text.of(report.view()));
        report.drafted(paper.id(), acts.now());
        return paper;
    }

    /** The text is as it should be: its newest version counts. The same again changes nothing. */
    @AllowedTo(Role.PROCESS_OWNER)
    public void writeReport(ReportId id) {
        var report = reports.lock(id).orElseThrow();
        var paper = report.view().drafted().at() == null
                ? null
                : paper(report.view()).id();
        if (report.write(paper, acts.me().title(), acts.now())) {
            acted(id, "writeReport", null);
        }
    }

    /**
     * The public notice was given, and the council debates it on a day at least two weeks later (Gemeentewet 190(3),
     * 197(3)).
     *
     * @throws Refusal for each day that is missing
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void recordNotice(ReportId id, LocalDate notice, LocalDate debate) {
        if (reports.lock(id).orElseThrow().notice(notice, debate, acts.today())) {
            acted(id, "recordNotice", debate);
        }
    }

    /**
     * It went to Gedeputeerde Staten (Gemeentewet 191(2), 200).
     *
     * @param reason why it is late, at most 1000 characters
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void confirmSent(ReportId id, LocalDate sent, String reason) {
        var why = TypedText.of(reason, "reason", 1000);
        if (reports.lock(id).orElseThrow().send(sent, why, acts.today())) {
            acted(id, "confirmSent", null);
        }
    }

    /** The term passed while it is not done. Safe to run twice. */
    public void noteOverdue(ReportId id) {
        reports.lock(id).orElseThrow().overdue(acts.now());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public ReportView byId(ReportId id) {
        return reports.findById(id).orElseThrow().view();
    }

    /** In the order in which they are drafted. */
    @Transactional(readOnly = true)
    public List<ReportView> of(int year) {
        return reports.findByOfYearOrderByDraftAt(year).stream()
                .map(YearReport::view)
                .toList();
    }

    /**
     * The newest version of its paper.
     *
     * @throws java.util.NoSuchElementException before it was drafted
     */
    @Transactional(readOnly = true)
    public PaperView paper(ReportView report) {
        return document.newest(id(report)).orElseThrow();
    }

    private void acted(ReportId id, String step, LocalDate debate) {
        acts.tell(new ReportActed(acts.nextId(), acts.now(), id, step, debate));
    }

    private static PaperId id(ReportView report) {
        return new PaperId(report.kind().word(), String.valueOf(report.year()));
    }

    /**
     * A person did a step of a report.
     *
     * @param actId unique for this act
     * @param debateOn of the step recordNotice, else null
     */
    public record ReportActed(String actId, Instant at, ReportId report, String step, LocalDate debateOn)
            implements TaskDone {

        @Override
        public String subject() {
            return report.toString();
        }
    }
}
