package nl.samenaanzet.accountability.process;

import java.util.UUID;
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
        reporting.draftReport(UUID.fromString(in.reportId()));
    }

    public void noteOverdue(Subject in) {
        reporting.noteOverdue(UUID.fromString(in.reportId()));
    }
}
