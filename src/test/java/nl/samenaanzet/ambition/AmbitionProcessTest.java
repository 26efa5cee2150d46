package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bpmn/ambition.bpmn}: the trunk. The processes it calls have their own tests; here stand-ins answer. */
@ProcessTest
class AmbitionProcessTest {

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
    @ValueSource(strings = {"geen_quorum", "aanpassen", "aanhouden", "handmatig", "iets_anders"})
    void anyOtherOutcomeGoesToAPersonAndBackInASecondRound(String outcome, ProcessBench bench) {
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

    /** All four processes and all four tables as they are deployed, after one of them was changed. */
    @Test
    void theWholeTreeRunsOnOneDeployment(ProcessBench bench) {
        bench.deploy("council");
        bench.deploy();
        bench.message("ambition.strategySubmitted", "s1", submitted());
        bench.answer("openBallot", Map.of("ballotId", "b1", "closesAt", in(bench, 14), "remindAt", in(bench, 11)));
        bench.answer("castVote", Map.of());
        bench.answer(
                "closeBallot",
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
                        Map.entry("alleSectoren", 7)));
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
