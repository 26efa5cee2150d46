package nl.samenaanzet.accountability.process;

import nl.samenaanzet.accountability.report.ReportView.ReportId;
import nl.samenaanzet.accountability.report.Reporting;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/report.bpmn}. */
@ProcessWorker(process = "report")
class ReportWorker {

    private final Reporting reporting;

    ReportWorker(Reporting reporting) {
        this.reporting = reporting;
    }

    record Subject(String reportId) {}

    public void draftReport(Subject in) {
        reporting.draftReport(ReportId.of(in.reportId()));
    }

    public void noteOverdue(Subject in) {
        reporting.noteOverdue(ReportId.of(in.reportId()));
    }
}
