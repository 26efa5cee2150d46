package nl.samenaanzet.accountability.process;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.accountability.report.AccountingYears;
import nl.samenaanzet.accountability.report.AccountingYears.YearOpened;
import nl.samenaanzet.accountability.report.ReportView;
import nl.samenaanzet.accountability.report.Reporting;
import nl.samenaanzet.accountability.report.Reporting.ReportActed;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the processes of {@code bpmn/accountability.bpmn} and {@code bpmn/report.bpmn} what happened and what people
 * did.
 */
@Component
class AccountabilityProcess {

    private final Engine engine;
    private final Reporting reporting;
    private final HouseLanguage language;

    AccountabilityProcess(Engine engine, Reporting reporting, HouseLanguage language) {
        this.engine = engine;
        this.reporting = reporting;
        this.language = language;
    }

    @ApplicationModuleListener
    void on(YearOpened event) {
        var variables = new HashMap<String, Object>(Map.of(
                "year",
                event.year(),
                "nextYearAt",
                AccountingYears.begins(event.year() + 1).toString()));
        reporting.of(event.year()).forEach(report -> variables.put(report.kind().word(), facts(report)));
        engine.start("accountability.yearOpened", String.valueOf(event.year()), variables);
    }

    @ApplicationModuleListener
    void on(ReportActed event) {
        engine.complete(
                new TaskRef("report", event.step(), event.subject()),
                event.actId(),
                event.at(),
                event.debateOn() == null
                        ? Map.of()
                        : Map.of(
                                "debateAt",
                                AccountingYears.begins(event.debateOn()).toString()));
    }

    /** The dates that its process waits for; texts for the inbox are in the language of the house. */
    private Map<String, Object> facts(ReportView report) {
        var facts = new HashMap<String, Object>(Map.of(
                "reportId",
                report.id().toString(),
                "council",
                report.kind().council(),
                "draftAt",
                report.dates().draftAt().toString(),
                "writeBy",
                report.dates().writeBy().toString(),
                "deadlineAt",
                report.dates().deadlineAt().toString(),
                "number",
                "VV-%d".formatted(report.year()),
                "title",
                language.say("report.kind." + report.kind(), report.about())));
        facts.put(
                "noticeBy",
                report.dates().noticeBy() == null
                        ? null
                        : report.dates().noticeBy().toString());
        return facts;
    }
}
