package nl.samenaanzet.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bpmn/council.bpmn}: what the griffie does with a component in which the council has a role. */
@ProcessTest
class CouncilProcessTest {

    private static final Duration TERM = Duration.ofDays(42);

    @Test
    void theCouncilAdoptsWhatItWasOffered(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, "adopted");

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsSubsequence("componentOffered", "openItem", "registerItem", "treatmentBegun",
                "planItem", "gatewayCommittee", "gatewayNotice", "recordResolution", "resolved", "reportBack", "gatewayOutcome", "councilHeard")
                .doesNotContain("recordDebate", "noticePassed", "takeUpChanges");
    }

    @Test
    void theEditionOfTheModelGoesAlong(ProcessBench bench) {
        start(bench);
        assertThat(bench.task("openItem").getVariablesAsMap()).containsEntry("model", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discussed", "wishes", "no_wishes"})
    void whatAsksNoChangeIsReportedBackAndDone(String resolution, ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, resolution);

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).doesNotContain("takeUpChanges", "supplementItem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amended", "rejected", "withdrawn"})
    void whatHasToChangeGoesBackToTheCoalition(String resolution, ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, resolution);

        var task = bench.task("takeUpChanges");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups")).contains("process_owner");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "i1");
        bench.answer(task, Map.of());
        bench.ended("council", "councilHeard");
    }

    @Test
    void aPostponedItemIsSupplementedByTheCoalitionAndPlannedAgain(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, "postponed");

        var task = bench.task("supplementItem");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups")).contains("process_owner");
        bench.answer(task, Map.of());
        plan(bench, false, null);
        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsSubsequence("recordResolution", "reportBack", "supplementItem", "planItem",
                "recordResolution", "reportBack", "councilHeard");
    }

    @Test
    void anOutcomeThatNobodyKnowsStopsThere(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, "gelukt");

        assertThat(bench.stuckAt("gatewayOutcome")).isNotBlank();
    }

    @Test
    void theCommitteeDebatesFirstWhereOneIsPlanned(ProcessBench bench) {
        toPlan(bench);
        plan(bench, true, null);
        bench.answer("recordDebate", Map.of());
        resolve(bench, "adopted");

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsSubsequence("gatewayCommittee", "recordDebate", "gatewayNotice", "recordResolution");
    }

    @Test
    void aChangeOfTheBudgetWaitsUntilFourteenDaysAfterTheNotice(ProcessBench bench) {
        toPlan(bench);
        plan(bench, true, bench.now().plus(Duration.ofDays(14)).toString());
        bench.answer("recordDebate", Map.of());
        bench.waitsAt("council", "noticePassed");
        bench.advance(Duration.ofDays(13));
        bench.waitsAt("council", "noticePassed");
        assertThat(bench.path("council")).doesNotContain("noticePassed");

        bench.advance(Duration.ofDays(1).plusMinutes(1));
        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsSubsequence("recordDebate", "noticePassed", "recordResolution");
    }

    @Test
    void theEndOfTheTermIsSignalledOnceAndTheCouncilMayStillAnswer(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        bench.task("recordResolution");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("signalTermEnded", Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        bench.waitsAt("council", "extendedAfterEnd");

        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
    }

    @Test
    void anExtendedTermEndsAtItsNewEndAndTheTaskStays(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        var task = bench.task("recordResolution");
        bench.tell("council.termExtended", "i1", Map.of("termEndsAt", bench.now().plus(TERM).plus(TERM).toString()));
        bench.passed("council", "awaitExtension");
        bench.advance(TERM.plusMinutes(1));
        bench.waitsAt("council", "awaitExtension");
        assertThat(bench.path("council")).doesNotContain("termEnded");

        bench.advance(TERM);
        bench.answer("signalTermEnded", Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        assertThat(bench.task("recordResolution").getKey()).isEqualTo(task.getKey());
    }

    @Test
    void aTermThatHasEndedCanStillBeExtended(ProcessBench bench) {
        toPlan(bench);
        bench.task("planItem");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("signalTermEnded", Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        bench.waitsAt("council", "extendedAfterEnd");
        bench.tell("council.termExtended", "i1", Map.of("termEndsAt", bench.now().plus(TERM).toString()));
        bench.passed("council", "extendedAfterEnd");
        bench.waitsAt("council", "awaitExtension");

        bench.advance(TERM.plusMinutes(1));
        assertThat(bench.task("signalTermEnded").getVariablesAsMap()).containsEntry("itemId", "i1");
    }

    @Test
    void aClockThatRingsForAnOlderEndRunsOnWithTheOneThatCounts(ProcessBench bench) {
        toPlan(bench);
        bench.task("planItem");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("signalTermEnded", Map.of("termEnded", false, "termEndsAt", bench.now().plus(TERM).toString()));
        bench.passed("council", "gatewayTermEnded");
        bench.waitsAt("council", "awaitExtension");
        assertThat(bench.path("council")).doesNotContain("extendedAfterEnd");
    }

    @Test
    void theGriffieGetsTheItemWithItsTerm(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        var task = bench.task("recordResolution");

        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "i1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003").containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups")).contains("griffie");
        assertThat(task.getCustomHeaders()).containsKey("io.camunda.zeebe:dueDate");
    }

    private static void start(ProcessBench bench) {
        bench.deploy();
        bench.start("council", Map.of("strategyId", "s1", "dossierNumber", "SvO-2025-VB-003",
                "dossierTitle", "Veilige buurten", "componentId", "c1", "councilRole", "besluiten"));
    }

    private static void toPlan(ProcessBench bench) {
        start(bench);
        bench.answer("openItem", Map.of("itemId", "i1"));
        bench.answer("registerItem", Map.of("termEndsAt", bench.now().plus(TERM).toString()));
    }

    private static void plan(ProcessBench bench, boolean committee, String decidesFrom) {
        var planned = new HashMap<String, Object>(Map.of("committee", committee));
        planned.put("decidesFrom", decidesFrom);
        bench.answer("planItem", planned);
    }

    private static void resolve(ProcessBench bench, String resolution) {
        bench.answer("recordResolution", Map.of("resolution", resolution));
        bench.answer("reportBack", Map.of("councilOutcome", resolution));
    }
}
