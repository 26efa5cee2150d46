package nl.samenaanzet.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/accountability.bpmn} and {@code bpmn/report.bpmn}: a year of planning and control, in moved time. */
@ProcessTest
class AccountabilityProcessTest {

    @Test
    void eachReportBeginsOnItsOwnDateAndTheYearCloses(ProcessBench bench) {
        bench.deploy("report");
        var now = bench.now();
        var year = new HashMap<String, Object>(
                Map.of("year", 2026, "nextYearAt", now.plus(Duration.ofDays(30)).toString()));
        var days = Map.of("budget", 10, "progress1", 20, "progress2", 40, "accounts", 50, "nplv", 60);
        days.forEach((kind, day) -> year.put(kind, facts(kind, now.plus(Duration.ofDays(day)))));
        bench.message("accountability.yearOpened", "2026", year);
        bench.waitsAt("accountability", "budgetDue");

        bench.advance(Duration.ofDays(11));
        var budget = bench.task("reportStandIn");
        assertThat(budget.getVariablesAsMap())
                .containsEntry("reportId", "budget")
                .containsEntry("dossierTitle", "T budget")
                .containsEntry("dossierNumber", "VV-2026")
                .doesNotContainKey("progress1");
        bench.answer(budget, Map.of());
        assertThat(bench.path("accountability")).doesNotContain("progress1Due", "nextYearDue");

        bench.advance(Duration.ofDays(50));
        bench.answer("openNextYear", Map.of());
        for (var kind : new String[] {"progress1", "progress2", "accounts", "nplv"}) {
            bench.answer(bench.task("reportStandIn", "reportId", kind), Map.of());
        }
        bench.answer("closeYear", Map.of());
        bench.ended("accountability", "yearClosed");
    }

    @Test
    void aReportThatTheCouncilDoesNotDebateIsDoneWhenItIsWritten(ProcessBench bench) {
        begun(bench, false);
        var task = bench.task("writeReport");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "r1");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(task.getVariablesAsMap().get("writeBy"));
        bench.answer(task, Map.of());

        bench.ended("report", "reportWritten");
        assertThat(bench.path("report")).doesNotContain("recordNotice", "noteOverdue");
    }

    @Test
    void theCouncilDebatesNotBeforeItsDayAndThenTheTextIsSent(ProcessBench bench) {
        begun(bench, true);
        bench.answer("writeReport", Map.of());
        var notice = bench.task("recordNotice");
        assertThat(notice.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(notice.getVariablesAsMap().get("noticeBy"));
        bench.answer(
                notice, Map.of("debateAt", bench.now().plus(Duration.ofDays(14)).toString()));
        bench.waitsAt("report", "debateAllowed");

        bench.advance(Duration.ofDays(13));
        assertThat(bench.path("report")).doesNotContain("debateAllowed");
        bench.advance(Duration.ofDays(2));
        var sent = bench.task("confirmSent");
        assertThat(sent.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(sent.getVariablesAsMap().get("deadlineAt"));
        bench.answer(sent, Map.of());

        bench.ended("report", "reportSent");
    }

    @Test
    void aTermThatPassesIsNotedAndHoldsUpNothing(ProcessBench bench) {
        begun(bench, true);
        bench.answer("writeReport", Map.of());
        bench.task("recordNotice");
        bench.advance(Duration.ofDays(61));

        bench.answer("noteOverdue", Map.of());
        bench.passed("report", "overdueNoted");
        bench.answer("recordNotice", Map.of("debateAt", bench.now().toString()));
        bench.answer("confirmSent", Map.of());
        bench.ended("report", "reportSent");
    }

    private static void begun(ProcessBench bench, boolean council) {
        bench.deploy();
        bench.start(
                "report",
                Map.of(
                        "reportId",
                        "r1",
                        "council",
                        council,
                        "dossierNumber",
                        "VV-2026",
                        "dossierTitle",
                        "Jaarstukken",
                        "writeBy",
                        bench.now().plus(Duration.ofDays(42)).toString(),
                        "noticeBy",
                        bench.now().plus(Duration.ofDays(45)).toString(),
                        "deadlineAt",
                        bench.now().plus(Duration.ofDays(60)).toString()));
        bench.answer("draftReport", Map.of());
    }

    private static Map<String, Object> facts(String kind, Instant draftAt) {
        return Map.of(
                "reportId",
                kind,
                "council",
                false,
                "draftAt",
                draftAt.toString(),
                "writeBy",
                draftAt.toString(),
                "noticeBy",
                "",
                "deadlineAt",
                draftAt.toString(),
                "number",
                "VV-2026",
                "title",
                "T " + kind);
    }
}
