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
        assertThat(bench.path("council"))
                .containsSubsequence(
                        "componentOffered",
                        "openItem",
                        "registerItem",
                        "treatmentBegun",
                        "planItem",
                        "gatewayCommittee",
                        "gatewayNotice",
                        "recordResolution",
                        "resolved",
                        "reportBack",
                        "gatewayOutcome",
                        "councilHeard")
                .doesNotContain("recordDebate", "noticePassed", "takeUpChanges");
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
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
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
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        bench.answer(task, Map.of());
        plan(bench, false, null);
        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
        assertThat(bench.path("council"))
                .containsSubsequence(
                        "recordResolution",
                        "reportBack",
                        "supplementItem",
                        "planItem",
                        "recordResolution",
                        "reportBack",
                        "councilHeard");
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
        assertThat(bench.path("council"))
                .containsSubsequence("gatewayCommittee", "recordDebate", "gatewayNotice", "recordResolution");
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

    @ParameterizedTest
    @ValueSource(
            strings = {"registerItem", "planItem", "recordDebate", "noticePassed", "recordResolution", "supplementItem"
            })
    void theCoalitionTakesTheItemBackAtAnyMomentUntilTheCouncilDecided(String moment, ProcessBench bench) {
        goTo(bench, moment);
        bench.tell("council.itemWithdrawn", "c1", Map.of("itemId", "i1"));
        assertThat(bench.task("reportWithdrawal").getVariablesAsMap()).containsEntry("itemId", "i1");
        bench.answer("reportWithdrawal", Map.of("councilOutcome", "withdrawn"));

        bench.ended("council", "withdrawalHeard");
        assertThat(bench.path("council"))
                .doesNotContain("councilHeard", "takeUpChanges")
                .doesNotContain(moment);
    }

    @Test
    void anotherItemThatIsTakenBackStopsNothing(ProcessBench bench) {
        goTo(bench, "recordResolution");
        bench.tell("council.itemWithdrawn", "c2", Map.of("itemId", "i2"));
        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
    }

    private static void goTo(ProcessBench bench, String moment) {
        start(bench);
        bench.answer("openItem", Map.of("itemId", "i1"));
        if (moment.equals("registerItem")) {
            bench.task(moment);
            return;
        }
        bench.answer("registerItem", Map.of("termEndsAt", bench.now().plus(TERM).toString()));
        if (moment.equals("planItem")) {
            bench.task(moment);
            return;
        }
        plan(
                bench,
                moment.equals("recordDebate"),
                moment.equals("noticePassed")
                        ? bench.now().plus(Duration.ofDays(14)).toString()
                        : null);
        if (moment.equals("supplementItem")) {
            resolve(bench, "postponed");
        }
        if (moment.equals("noticePassed")) {
            bench.waitsAt("council", moment);
        } else {
            bench.task(moment);
        }
    }

    @Test
    void aMovedDateTakesAnotherWayWithoutAnOutcomeAndTheClockRunsOn(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        var withoutCommittee = bench.task("recordResolution");
        replan(bench, true, null);
        bench.isWithdrawn(withoutCommittee);
        var debate = bench.task("recordDebate");
        replan(bench, false, bench.now().plus(Duration.ofDays(14)).toString());
        bench.isWithdrawn(debate);
        bench.waitsAt("council", "noticePassed");
        bench.advance(Duration.ofDays(14).plusMinutes(1));
        bench.task("recordResolution");
        bench.advance(TERM);
        bench.answer(
                "signalTermEnded",
                Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        resolve(bench, "adopted");

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council"))
                .containsSubsequence(
                        "planItem",
                        "itemReplanned",
                        "takeUpPlanning",
                        "itemReplanned",
                        "takeUpPlanning",
                        "noticePassed",
                        "recordResolution",
                        "resolved")
                .containsOnlyOnce("reportBack")
                .doesNotContain("supplementItem");
    }

    @Test
    void newsOfAMoveThatComesAfterThePostponementFollowsWhatCountsThen(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        resolve(bench, "postponed");
        bench.tell("council.itemReplanned", "i1", Map.of());
        bench.answer("supplementItem", Map.of());
        plan(bench, true, null);
        bench.answer("takeUpPlanning", planned(true, null));
        bench.answer("recordDebate", Map.of());
        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
    }

    private static void replan(ProcessBench bench, boolean committee, String decidesFrom) {
        bench.tell("council.itemReplanned", "i1", Map.of());
        bench.answer("takeUpPlanning", planned(committee, decidesFrom));
    }

    @Test
    void theEndOfTheTermIsSignalledOnceAndTheCouncilMayStillAnswer(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        bench.task("recordResolution");
        bench.advance(TERM.plusMinutes(1));
        bench.answer(
                "signalTermEnded",
                Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        bench.waitsAt("council", "extendedAfterEnd");

        resolve(bench, "adopted");
        bench.ended("council", "councilHeard");
    }

    @Test
    void anExtendedTermEndsAtItsNewEndAndTheTaskStays(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        var task = bench.task("recordResolution");
        bench.tell(
                "council.termExtended",
                "i1",
                Map.of("termEndsAt", bench.now().plus(TERM).plus(TERM).toString()));
        bench.passed("council", "awaitExtension");
        bench.advance(TERM.plusMinutes(1));
        bench.waitsAt("council", "awaitExtension");
        assertThat(bench.path("council")).doesNotContain("termEnded");

        bench.advance(TERM);
        bench.answer(
                "signalTermEnded",
                Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        assertThat(bench.task("recordResolution").getKey()).isEqualTo(task.getKey());
    }

    @Test
    void aTermThatHasEndedCanStillBeExtended(ProcessBench bench) {
        toPlan(bench);
        bench.task("planItem");
        bench.advance(TERM.plusMinutes(1));
        bench.answer(
                "signalTermEnded",
                Map.of("termEnded", true, "termEndsAt", bench.now().toString()));
        bench.waitsAt("council", "extendedAfterEnd");
        bench.tell(
                "council.termExtended",
                "i1",
                Map.of("termEndsAt", bench.now().plus(TERM).toString()));
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
        bench.answer(
                "signalTermEnded",
                Map.of("termEnded", false, "termEndsAt", bench.now().plus(TERM).toString()));
        bench.passed("council", "gatewayTermEnded");
        bench.waitsAt("council", "awaitExtension");
        assertThat(bench.path("council")).doesNotContain("extendedAfterEnd");
    }

    @Test
    void theGriffieGetsTheItemWithItsTerm(ProcessBench bench) {
        toPlan(bench);
        plan(bench, false, null);
        var task = bench.task("recordResolution");

        assertThat(task.getVariablesAsMap())
                .containsEntry("subjectId", "i1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003")
                .containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("griffie");
        assertThat(task.getCustomHeaders()).containsKey("io.camunda.zeebe:dueDate");
    }

    private static void start(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "council",
                Map.of(
                        "strategyId",
                        "s1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "componentId",
                        "c1",
                        "councilRole",
                        "besluiten"));
    }

    private static void toPlan(ProcessBench bench) {
        start(bench);
        bench.answer("openItem", Map.of("itemId", "i1"));
        bench.answer("registerItem", Map.of("termEndsAt", bench.now().plus(TERM).toString()));
    }

    private static void plan(ProcessBench bench, boolean committee, String decidesFrom) {
        bench.answer("planItem", planned(committee, decidesFrom));
    }

    private static Map<String, Object> planned(boolean committee, String decidesFrom) {
        var planned = new HashMap<String, Object>(Map.of("committee", committee));
        planned.put("decidesFrom", decidesFrom);
        return planned;
    }

    private static void resolve(ProcessBench bench, String resolution) {
        bench.answer("recordResolution", Map.of("resolution", resolution));
        bench.answer("reportBack", Map.of("councilOutcome", resolution));
    }
}
