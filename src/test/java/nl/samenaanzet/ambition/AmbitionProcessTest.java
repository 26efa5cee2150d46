package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bpmn/ambition.bpmn}: the trunk. The processes it calls have their own tests; here stand-ins answer. */
@ProcessTest
class AmbitionProcessTest {

    private static final long MOST_RECORDS = 293;

    private static final Map<String, Object> CASE =
            Map.of("strategyId", "s1", "dossierNumber", "SvO-2025-VB-003", "dossierTitle", "Veilige buurten");

    @Test
    void aStrategyIsJudgedAndEachComponentDecided(ProcessBench bench) {
        submit(bench);
        bench.answer("approvalStandIn", Map.of("ballotOutcome", "consent"));
        bench.answer("prepareComponents", Map.of("componentIds", List.of("c1", "c2")));
        var second = bench.task("decisionStandIn", "componentId", "c2");
        bench.answer(bench.task("decisionStandIn", "componentId", "c1"), Map.of());
        bench.answer(second, Map.of());
        bench.answer("closeStrategy", Map.of());

        bench.ended("ambition", "strategyDecided");
        assertThat(bench.path("ambition"))
                .containsSubsequence(
                        "strategySubmitted",
                        "callApproval",
                        "gatewayBallotAccepted",
                        "prepareComponents",
                        "callDecision",
                        "callDecision",
                        "closeStrategy",
                        "strategyDecided")
                .doesNotContain("reviseStrategy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stemming", "naar_orgaan", "naar_coalitie"})
    void theseOutcomesGoOnToo(String outcome, ProcessBench bench) {
        submit(bench);
        bench.answer("approvalStandIn", Map.of("ballotOutcome", outcome));

        assertThat(bench.task("prepareComponents").getVariablesAsMap()).containsEntry("ballotOutcome", outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanpassen", "ingetrokken"})
    void theseAreRevisedAndComeBackInASecondRound(String outcome, ProcessBench bench) {
        submit(bench);
        bench.answer("approvalStandIn", Map.of("ballotOutcome", outcome));
        var task = bench.task("reviseStrategy");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "s1");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        bench.answer(task, Map.of("round", 2, "dossierTitle", "Veilige buurten, herzien"));

        var second = bench.task("approvalStandIn").getVariablesAsMap();
        assertThat(second).containsEntry("round", 2).containsEntry("dossierTitle", "Veilige buurten, herzien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"geen_quorum", "aanhouden", "bewoners_onthielden", "te_weinig_voor", "handmatig", "iets_anders"})
    void whatTheKernteamDidNotDecideGoesToAPersonWhoMayCallTheSameTextAgain(String outcome, ProcessBench bench) {
        undecided(bench, outcome);
        bench.answer("settleRound", Map.of("followUp", "again", "round", 2, "ballotOutcome", outcome));
        assertThat(bench.task("approvalStandIn").getVariablesAsMap()).containsEntry("round", 2);
    }

    @Test
    void anUndecidedRoundGoesToTheCoalitionWhenAPersonSaysSo(ProcessBench bench) {
        undecided(bench, "te_weinig_voor");
        bench.answer("settleRound", Map.of("followUp", "coalition", "round", 1, "ballotOutcome", "naar_coalitie"));
        assertThat(bench.task("prepareComponents").getVariablesAsMap()).containsEntry("ballotOutcome", "naar_coalitie");
    }

    @Test
    void anUndecidedRoundIsRevisedWhenAPersonSaysSo(ProcessBench bench) {
        undecided(bench, "geen_quorum");
        bench.answer("settleRound", Map.of("followUp", "revise", "round", 1, "ballotOutcome", "geen_quorum"));
        bench.task("reviseStrategy");
    }

    @Test
    void aChoiceThatNobodyKnowsStopsTheTrunk(ProcessBench bench) {
        undecided(bench, "geen_quorum");
        bench.answer("settleRound", Map.of("followUp", "iets_anders"));
        assertThat(bench.stuckAt("gatewaySettled")).isNotBlank();
    }

    private static void undecided(ProcessBench bench, String outcome) {
        submit(bench);
        bench.answer("approvalStandIn", Map.of("ballotOutcome", outcome));
        var task = bench.task("settleRound");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "s1");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
    }

    @Test
    void aStrategyWithoutComponentsIsClosed(ProcessBench bench) {
        submit(bench);
        bench.answer("approvalStandIn", Map.of("ballotOutcome", "consent"));
        bench.answer("prepareComponents", Map.of("componentIds", List.of()));
        bench.answer("closeStrategy", Map.of());

        bench.ended("ambition", "strategyDecided");
    }

    @Test
    void theCalledProcessesSeeOnlyWhatTheyNeedAndLeaveOnlyTheirResult(ProcessBench bench) {
        submit(bench);
        var approval = bench.task("approvalStandIn");
        assertThat(approval.getVariablesAsMap())
                .containsOnlyKeys("strategyId", "dossierNumber", "dossierTitle", "round");
        bench.answer(approval, Map.of("ballotOutcome", "consent", "ballotId", "b1"));
        var prepare = bench.task("prepareComponents");
        assertThat(prepare.getVariablesAsMap()).doesNotContainKey("ballotId");
        bench.answer(prepare, Map.of("componentIds", List.of("c1")));

        assertThat(bench.task("decisionStandIn").getVariablesAsMap())
                .as("the engine adds its loopCounter")
                .containsOnlyKeys(
                        "strategyId", "dossierNumber", "dossierTitle", "componentId", "ballotOutcome", "loopCounter");
    }

    @Test
    void theSameStrategySubmittedTwiceRunsOnce(ProcessBench bench) {
        submit(bench);
        bench.task("approvalStandIn");
        bench.message("ambition.strategySubmitted", "s1", submitted());

        bench.answer("approvalStandIn", Map.of("ballotOutcome", "consent"));
        bench.answer("prepareComponents", Map.of("componentIds", List.of()));
        bench.answer("closeStrategy", Map.of());
        bench.ended("ambition", "strategyDecided");
        assertThat(bench.path("ambition")).containsOnlyOnce("strategySubmitted");
    }

    /**
     * What a ballot costs the engine, from submission to the stored advice: one strategy with one component. Events and
     * commands in the log, which grow with the work of the broker.
     */
    @Test
    void aBallotCostsFewRecords(ProcessBench bench) {
        bench.deploy();
        var before = bench.records();
        upToTheAdvice(bench);
        bench.waitsAt("decision", "confirmRoute");
        var after = new TreeMap<>(bench.records());
        before.forEach((what, count) -> after.merge(what, -count, Long::sum));
        after.values().removeIf(count -> count == 0);
        var all = after.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("Records per ballot: %d %s%n", all, after);
        assertThat(all).as("%s", after).isLessThanOrEqualTo(MOST_RECORDS);
    }

    private static void upToTheAdvice(ProcessBench bench) {
        bench.message("ambition.strategySubmitted", "s1", submitted());
        bench.answer("openBallot", Map.of("ballotId", "b1", "closesAt", in(bench, 14), "remindAt", in(bench, 11)));
        bench.answer(
                "castVote",
                Map.of(
                        "count",
                        Map.ofEntries(
                                Map.entry("conflicten", 0),
                                Map.entry("aanwezig", 8),
                                Map.entry("sectoren", 7),
                                Map.entry("bewoners", "oordeelden"),
                                Map.entry("bezwaren", 0),
                                Map.entry("type", "geen"),
                                Map.entry("ronde", 1),
                                Map.entry("stemregelVooraf", false),
                                Map.entry("voor", 8),
                                Map.entry("maxConflicten", 3),
                                Map.entry("minAanwezig", 5),
                                Map.entry("minSectoren", 5),
                                Map.entry("maxRondes", 3),
                                Map.entry("minVoor", 5),
                                Map.entry("minStemmen", 5),
                                Map.entry("bewonersOordelen", true),
                                Map.entry("zetels", 8),
                                Map.entry("alleSectoren", 7))));
        bench.answer("recordOutcome", Map.of("ballotOutcome", "consent"));
        bench.answer("prepareComponents", Map.of("componentIds", List.of("c1")));
        bench.answer(
                "collectFacts",
                Map.of(
                        "factsComplete",
                        true,
                        "besluitNodig",
                        "geen",
                        "binnenRaadsdoelen",
                        "ja",
                        "eigenaarschap",
                        "gedeeld",
                        "wensenGewogen",
                        true,
                        "afsprakenVast",
                        true,
                        "onderwerp",
                        "begrotingswijziging",
                        "gedekt",
                        "ja",
                        "raadWilGesprek",
                        false));
        assertThat(bench.task("recordAdvice").getVariablesAsMap().get("advice"))
                .isEqualTo(Map.of("route", "coalitie_en_raad", "raadsrol", "besluiten", "regel", "T3-4"));
        bench.answer("recordAdvice", Map.of());
    }

    /** All four processes and all four tables as they are deployed, after one of them was changed. */
    @Test
    void theWholeTreeRunsOnOneDeployment(ProcessBench bench) {
        bench.deploy("council");
        bench.deploy();
        upToTheAdvice(bench);
        bench.answer(
                "confirmRoute",
                Map.of(
                        "route",
                        "coalitie_en_raad",
                        "councilRole",
                        "besluiten",
                        "way",
                        "advies",
                        "councilTouched",
                        false));
        bench.answer("scheduleItem", Map.of());
        bench.answer("recordDecision", Map.of("coalitie", "ja"));
        bench.answer("openItem", Map.of("itemId", "i1"));
        bench.answer("registerItem", Map.of("termEndsAt", in(bench, 42)));
        var planned = new HashMap<String, Object>(Map.of("committee", false));
        planned.put("decidesFrom", null);
        bench.answer("planItem", planned);
        bench.answer("recordResolution", Map.of("resolution", "adopted"));
        bench.answer("reportBack", Map.of("councilOutcome", "adopted"));
        bench.answer("recordResult", Map.of());
        bench.answer("closeStrategy", Map.of());

        bench.ended("ambition", "strategyDecided");
        bench.ended("council", "councilHeard");
    }

    private static String in(ProcessBench bench, int days) {
        return bench.now().plus(Duration.ofDays(days)).toString();
    }

    private static void submit(ProcessBench bench) {
        bench.deploy("approval", "decision");
        bench.message("ambition.strategySubmitted", "s1", submitted());
    }

    private static Map<String, Object> submitted() {
        return Map.of(
                "strategyId",
                CASE.get("strategyId"),
                "dossierNumber",
                CASE.get("dossierNumber"),
                "dossierTitle",
                CASE.get("dossierTitle"),
                "round",
                1);
    }
}
