package nl.samenaanzet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bpmn/decision.bpmn}: one decision component from its facts to its recorded result. */
@ProcessTest
class DecisionProcessTest {

    @Test
    void theCoalitionDecidesAlone(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));
        coalitionSays(bench, "ja");
        bench.answer("recordResult", Map.of());

        bench.ended("decision", "componentDecided");
        assertThat(bench.path("decision"))
                .containsExactly(
                        "componentReady",
                        "collectFacts",
                        "gatewayFactsComplete",
                        "evaluateCompass",
                        "evaluateCompetence",
                        "evaluateRoute",
                        "recordAdvice",
                        "confirmRoute",
                        "gatewayWay",
                        "letDecide",
                        "decisionAsked",
                        "gatewayRoute",
                        "scheduleItem",
                        "recordDecision",
                        "evaluateAfterMeeting",
                        "gatewayCoalition",
                        "askOtherBody",
                        "bodyAsked",
                        "gatewayOtherBody",
                        "bodiesHeard",
                        "recordResult",
                        "componentDecided",
                        "componentSettled");
    }

    @Test
    void theAdviceComesWithTheRowsOfTheTables(ProcessBench bench) {
        start(bench, facts());
        var variables = bench.task("recordAdvice").getVariablesAsMap();

        assertThat(variables.get("compass")).hasToString("{zone=samen_aan_zet, vervolg=null, regel=T1-8}");
        assertThat(variables.get("competence"))
                .isEqualTo(Map.of("bevoegd", "wijkcoalitie", "stuk", "raadsbrief", "regel", "T2-13b"));
        assertThat(variables.get("advice"))
                .isEqualTo(Map.of("route", "alleen_coalitie", "raadsrol", "geinformeerd", "regel", "T3-9"));
        assertThat(variables)
                .as("inputs of the table stay inside its task")
                .doesNotContainKeys("kernteam", "coalitie", "bevoegd", "zone");
    }

    @Test
    void missingFactsAreAskedAndCollectedAgain(ProcessBench bench) {
        start(bench);
        bench.answer("collectFacts", Map.of("factsComplete", false, "missingFacts", new String[] {"gedekt"}));
        var task = bench.task("completeFacts");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "c1");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        bench.answer(task, Map.of());
        bench.answer("collectFacts", facts());

        bench.task("recordAdvice");
        assertThat(bench.path("decision"))
                .containsSubsequence("collectFacts", "completeFacts", "collectFacts", "evaluateCompass");
    }

    /** Were a fact missing after all, the tables would send the component to a person; there is no incident. */
    @Test
    void aMissingInputReachesTheProcessOwnerAsAdviceToDecideByHand(ProcessBench bench) {
        var facts = facts();
        facts.put("besluitNodig", null);
        facts.remove("onderwerp");
        facts.remove("raadWilGesprek");
        start(bench, facts);
        var variables = bench.task("recordAdvice").getVariablesAsMap();

        assertThat(variables.get("compass")).hasToString("{zone=handmatig, vervolg=null, regel=T1-0}");
        assertThat(variables.get("competence")).hasToString("{bevoegd=jurist, stuk=null, regel=T2-0}");
        assertThat(variables.get("advice"))
                .isEqualTo(Map.of("route", "handmatig", "raadsrol", "geen", "regel", "T3-10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"terug_workshop", "terug_kernteam"})
    void aComponentGoesBackWithoutADecision(String back, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(back, "geen"));
        bench.answer("recordReturn", Map.of());

        bench.ended("decision", "componentReturned");
        assertThat(bench.path("decision")).doesNotContain("scheduleItem", "recordResult");
    }

    @Test
    void theCoalitionSaysNo(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));
        coalitionSays(bench, "nee");
        bench.answer("recordReturn", Map.of());

        bench.ended("decision", "componentReturned");
        assertThat(bench.path("decision")).doesNotContain("recordResult");
    }

    @Test
    void theCoalitionIsNotReadyYetAndSaysYesTheNextTime(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));
        coalitionSays(bench, "nog_niet");
        coalitionSays(bench, "ja");
        bench.answer("recordResult", Map.of());

        bench.ended("decision", "componentDecided");
        assertThat(bench.path("decision"))
                .containsSubsequence(
                        "recordDecision",
                        "gatewayCoalition",
                        "scheduleItem",
                        "recordDecision",
                        "gatewayCoalition",
                        "gatewayOtherBody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coalitie_en_college", "coalitie_en_partner"})
    void anotherBodyDecidesAfterTheCoalition(String route, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(route, "geinformeerd"));
        coalitionSays(bench, "ja");
        bench.answer("recordBodyDecision", Map.of());
        bench.answer("recordResult", Map.of());

        bench.ended("decision", "componentDecided");
        assertThat(bench.path("decision")).doesNotContain("callCouncil");
    }

    @ParameterizedTest
    @CsvSource({"coalitie_en_raad, besluiten", "alleen_coalitie, bespreken"})
    void theCouncilHasItsRoleAndThenTheResultIsRecorded(String route, String role, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(route, role));
        coalitionSays(bench, "ja");
        councilAnswers(bench, role, "adopted");
        assertThat(bench.task("recordResult").getVariablesAsMap())
                .containsEntry("councilOutcome", "adopted")
                .doesNotContainKey("itemId");
        bench.answer("recordResult", Map.of());

        bench.ended("decision", "componentDecided");
        assertThat(bench.path("decision")).doesNotContain("recordBodyDecision");
    }

    @ParameterizedTest
    @CsvSource({"coalitie_en_raad, besluiten", "coalitie_en_raad, wensen_bedenkingen"})
    void whatWasWithdrawnAtTheCouncilGoesBackAndNobodyDecides(String route, String role, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(route, role));
        coalitionSays(bench, "ja");
        councilAnswers(bench, role, "withdrawn");
        assertThat(bench.task("recordReturn").getVariablesAsMap()).containsEntry("councilOutcome", "withdrawn");
        bench.answer("recordReturn", Map.of());

        bench.ended("decision", "componentReturned");
        assertThat(bench.path("decision")).doesNotContain("recordBodyDecision", "recordResult");
    }

    @ParameterizedTest
    @CsvSource({
        "coalitie_en_raad, wensen_bedenkingen",
        "coalitie_en_college, bespreken",
        "coalitie_en_partner, bespreken"
    })
    void afterTheCouncilTheOtherBodyDecides(String route, String role, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(route, role));
        coalitionSays(bench, "ja");
        councilAnswers(bench, role, "discussed");
        bench.answer("recordBodyDecision", Map.of());
        bench.answer("recordResult", Map.of());

        bench.ended("decision", "componentDecided");
        assertThat(bench.path("decision"))
                .containsSubsequence("callCouncil", "gatewayBodyDecides", "recordBodyDecision", "recordResult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handmatig", "iets_anders"})
    void aRouteThatIsNoneStopsTheProcess(String route, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route(route, "geen"));

        assertThat(bench.stuckAt("gatewayRoute")).contains("at least one condition");
    }

    @Test
    void anUnknownAnswerOfTheCoalitionIsNoYes(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));
        coalitionSays(bench, "misschien");

        assertThat(bench.stuckAt("gatewayCoalition")).contains("at least one condition");
    }

    @Test
    void anUnknownRoleOfTheCouncilIsNotNoRole(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", route("coalitie_en_raad", "iets_anders"));
        coalitionSays(bench, "ja");

        assertThat(bench.stuckAt("gatewayOtherBody")).contains("at least one condition");
    }

    @ParameterizedTest
    @CsvSource({
        "confirmRoute, process_owner",
        "scheduleItem, secretary",
        "recordDecision, secretary",
        "recordBodyDecision, process_owner"
    })
    void eachTaskIsForItsRoleAndAboutTheComponent(String step, String group, ProcessBench bench) {
        toRoute(bench, facts());
        for (var before : new String[] {"confirmRoute", "scheduleItem", "recordDecision", "recordBodyDecision"}) {
            var task = bench.task(before);
            if (before.equals(step)) {
                assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "c1");
                assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                        .contains(group);
                return;
            }
            var answer = new HashMap<>(route("coalitie_en_college", "geinformeerd"));
            answer.put("coalitie", "ja");
            bench.answer(task, answer);
        }
    }

    /** Another route than advised: the chair judges, and the griffie where the council is touched. */
    @Test
    void anotherRouteGoesOnWhenTheChairAgrees(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(false));
        assertThat(bench.task("approveOverride").getVariablesAsMap()).containsEntry("subjectId", "c1");
        assertThat(bench.task("approveOverride").getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("chair");
        bench.answer("approveOverride", Map.of("overrideAgreed", true));
        coalitionSays(bench, "nee");
        bench.answer("recordReturn", Map.of());

        bench.ended("decision", "componentReturned");
        assertThat(bench.path("decision"))
                .containsSubsequence(
                        "confirmRoute", "gatewayWay", "approveOverride", "gatewayChair", "gatewayRoute", "scheduleItem")
                .doesNotContain("approveOverrideForCouncil");
    }

    @Test
    void anotherRouteThatTouchesTheCouncilNeedsTheGriffieToo(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(true));
        bench.answer("approveOverride", Map.of("overrideAgreed", true));
        assertThat(bench.task("approveOverrideForCouncil").getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("griffie");
        bench.answer("approveOverrideForCouncil", Map.of("councilAgreed", true));

        bench.task("scheduleItem");
        assertThat(bench.path("decision"))
                .containsSubsequence("gatewayChair", "approveOverrideForCouncil", "gatewayGriffie", "gatewayRoute");
    }

    @Test
    void aNoOfTheChairAsksForTheRouteAgain(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(true));
        bench.answer("approveOverride", Map.of("overrideAgreed", false));
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));

        bench.task("scheduleItem");
        assertThat(bench.path("decision")).doesNotContain("approveOverrideForCouncil");
    }

    /** What was said the first time does not count the second time. */
    @Test
    void aNoOfTheGriffieAsksForTheRouteAgainAndEveryoneJudgesAnew(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(true));
        bench.answer("approveOverride", Map.of("overrideAgreed", true));
        bench.answer("approveOverrideForCouncil", Map.of("councilAgreed", false));
        bench.answer("confirmRoute", another(true));
        bench.answer("approveOverride", Map.of("overrideAgreed", true));
        bench.answer("approveOverrideForCouncil", Map.of("councilAgreed", true));

        bench.task("scheduleItem");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWithdrawnChoiceAsksForTheRouteAgain(boolean atCouncil, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(true));
        if (atCouncil) {
            bench.answer("approveOverride", Map.of("overrideAgreed", true));
        }
        bench.task(atCouncil ? "approveOverrideForCouncil" : "approveOverride");
        bench.message("decision.overrideWithdrawn", "c1", Map.of());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));

        bench.task("scheduleItem");
        assertThat(bench.path("decision")).contains("overrideWithdrawn").doesNotContain("overrideNotAgreed");
    }

    @Test
    void anAnswerThatNobodyKnowsIsNoAgreement(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", another(true));
        bench.answer("approveOverride", Map.of("overrideAgreed", "misschien"));

        assertThat(bench.stuckAt("gatewayChair")).contains("overrideAgreed");
    }

    @Test
    void aWayThatNobodyKnowsStopsTheProcess(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", Map.of("route", "alleen_coalitie", "councilRole", "geinformeerd"));

        assertThat(bench.stuckAt("gatewayWay")).contains("at least one condition");
    }

    /** Each part has the whole process; the component is done when both are. */
    @Test
    void aComponentWithTwoDutiesIsDecidedInParts(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", Map.of("way", "splitsen", "partIds", new String[] {"c1", "c2"}));
        for (var i = 0; i < 2; i++) {
            var collect = bench.task("collectFacts");
            assertThat(collect.getVariablesAsMap().get("componentId")).isIn("c1", "c2");
            bench.answer(collect, facts());
            bench.answer("recordAdvice", Map.of());
            bench.answer("confirmRoute", route("terug_workshop", "geen"));
            bench.answer("recordReturn", Map.of());
        }

        bench.ended("decision", "componentSettled");
        assertThat(bench.path("decision"))
                .as("itself and two parts")
                .filteredOn("componentReady"::equals)
                .hasSize(3);
    }

    /** The other part is decided, sent to the wijkcoalitie again or sent back: whatever became of its money. */
    @ParameterizedTest
    @CsvSource({"granted, recordResult", "agenda, scheduleItem", "workshops, recordReturn"})
    void aPartThatNeedsMoneyWaitsForIt(String money, String next, ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer(
                "confirmRoute", Map.of("way", "splitsen", "partIds", new String[] {"c1", "c2"}, "moneyPartId", "c2"));
        for (var part : List.of("c1", "c2")) {
            bench.answer(bench.task("collectFacts", "componentId", part), facts());
            bench.answer(bench.task("recordAdvice", "componentId", part), Map.of());
            bench.answer(bench.task("confirmRoute", "componentId", part), route("alleen_coalitie", "geinformeerd"));
            bench.answer(bench.task("scheduleItem", "componentId", part), Map.of());
            bench.answer(bench.task("recordDecision", "componentId", part), Map.of("coalitie", "ja"));
        }
        assertThat(bench.task("recordResult").getVariablesAsMap())
                .as("the money itself waits for nothing")
                .containsEntry("componentId", "c2");
        bench.answer(bench.task("moneyStandIn", "componentId", "c1"), Map.of("money", money));

        bench.task(next, "componentId", "c1");
    }

    @Test
    void anUnknownWordAboutTheMoneyIsNoMoney(ProcessBench bench) {
        toRoute(bench, facts());
        bench.answer("confirmRoute", Map.of("way", "splitsen", "partIds", new String[] {"c1"}, "moneyPartId", "c2"));
        bench.answer("collectFacts", facts());
        bench.answer("recordAdvice", Map.of());
        bench.answer("confirmRoute", route("alleen_coalitie", "geinformeerd"));
        coalitionSays(bench, "ja");
        bench.answer("moneyStandIn", Map.of("money", "misschien"));

        assertThat(bench.stuckAt("gatewayMoneySettled")).contains("at least one condition");
    }

    private static Map<String, Object> another(boolean councilTouched) {
        return Map.of(
                "route",
                "alleen_coalitie",
                "councilRole",
                "geinformeerd",
                "way",
                "afwijking",
                "councilTouched",
                councilTouched);
    }

    private static void start(ProcessBench bench) {
        bench.deploy("council", "money");
        bench.start(
                "decision",
                Map.of(
                        "strategyId",
                        "s1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "componentId",
                        "c1",
                        "ballotOutcome",
                        "consent"));
    }

    private static void start(ProcessBench bench, Map<String, Object> facts) {
        start(bench);
        bench.answer("collectFacts", facts);
    }

    private static void toRoute(ProcessBench bench, Map<String, Object> facts) {
        start(bench, facts);
        bench.answer("recordAdvice", Map.of());
    }

    private static void coalitionSays(ProcessBench bench, String answer) {
        bench.answer("scheduleItem", Map.of());
        bench.answer("recordDecision", Map.of("coalitie", answer));
    }

    /** The council's own process is not tried here; it sees what the picture hands to it, and nothing else. */
    private static void councilAnswers(ProcessBench bench, String role, String outcome) {
        var council = bench.task("councilStandIn");
        assertThat(council.getVariablesAsMap())
                .isEqualTo(Map.of(
                        "strategyId",
                        "s1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "componentId",
                        "c1",
                        "councilRole",
                        role));
        bench.answer(council, Map.of("councilOutcome", outcome, "itemId", "i1"));
    }

    private static Map<String, Object> route(String route, String councilRole) {
        return Map.of("route", route, "councilRole", councilRole, "way", "advies", "councilTouched", false);
    }

    /** Everything known: within the green zone, carried out within the frames, with money. */
    private static Map<String, Object> facts() {
        return new HashMap<>(Map.of(
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
                "uitvoering_binnen_kader",
                "gedekt",
                "ja",
                "mandaat",
                true,
                "raadWilGesprek",
                false));
    }
}
