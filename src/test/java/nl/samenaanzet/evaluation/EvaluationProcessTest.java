package nl.samenaanzet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import nl.samenaanzet.engine.step.RealStep;
import org.junit.jupiter.api.Test;

/** {@code bpmn/evaluation.bpmn}: forms, advice by T6, a person decides. */
@ProcessTest
class EvaluationProcessTest {

    private static final Map<String, Object> CALM = Map.ofEntries(
            Map.entry("sectoren", 7),
            Map.entry("bewonersPct", 40),
            Map.entry("blokkerend", 0),
            Map.entry("effectief", 4),
            Map.entry("haalbaar", 4),
            Map.entry("tempo", "op_schema"),
            Map.entry("eersteAmbitie", true),
            Map.entry("leerpunten", 2),
            Map.entry("minSectoren", 5),
            Map.entry("minBewonersPct", 25),
            Map.entry("minScore", 3));

    @Test
    void theTableAdvisesAndAPersonDecides(ProcessBench bench) {
        open(bench);
        bench.answer("closeForms", Map.of());
        bench.answer("countForms", CALM);
        assertThat(bench.task("recordAdvice").getVariablesAsMap().get("advice"))
                .isEqualTo(Map.of("actie", "overige_bijstellen", "regel", "T6-7"));
        bench.answer("recordAdvice", Map.of());
        bench.answer("decideEvaluation", Map.of("action", "overige_bijstellen", "anotherRound", false));

        bench.ended("evaluation", "evaluationDecided");
        assertThat(bench.path("evaluation")).doesNotContain("recordKernteamView");
    }

    /** The table leaves it to a person; the worker of the application stops at the word, for all its tries. */
    @Test
    void aWordThatNobodyKnowsIsAnIncidentThatNamesIt(ProcessBench bench) throws Exception {
        open(bench);
        bench.answer("closeForms", Map.of());
        var hasty = new HashMap<>(CALM);
        hasty.put("tempo", "ergens");
        bench.answer("countForms", hasty);
        for (var tries = 3; tries > 0; tries--) {
            bench.attempt("recordAdvice", RealStep.handler("evaluation.EvaluationWorker.recordAdvice"));
        }

        assertThat(bench.stuckAt("recordAdvice"))
                .contains("het woord \"ergens\" is onbekend", "evaluation-advice.tempo", "op_schema");
    }

    @Test
    void theFormsCloseByThemselves(ProcessBench bench) {
        open(bench);
        var waiting = bench.task("closeForms");
        bench.advance(Duration.ofDays(8));

        bench.task("countForms");
        bench.isWithdrawn(waiting);
    }

    @Test
    void anEvaluationGoesToTheKernteam(ProcessBench bench) {
        open(bench);
        bench.answer("closeForms", Map.of());
        var unfeasible = new HashMap<>(CALM);
        unfeasible.put("haalbaar", 2);
        bench.answer("countForms", unfeasible);
        assertThat(bench.task("recordAdvice").getVariablesAsMap().get("advice"))
                .isEqualTo(Map.of("actie", "naar_kernteam", "regel", "T6-5"));
        bench.answer("recordAdvice", Map.of());
        bench.answer("decideEvaluation", Map.of("action", "naar_kernteam", "anotherRound", true));
        var asked = bench.task("recordKernteamView");
        assertThat(asked.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("secretary");
        bench.answer(asked, Map.of("action", "doorgaan", "anotherRound", false));

        bench.ended("evaluation", "evaluationDecided");
    }

    @Test
    void withoutOneFormTheAdviceIsLeftToAPerson(ProcessBench bench) {
        open(bench);
        bench.answer("closeForms", Map.of());
        var nobody = new HashMap<>(CALM);
        nobody.put("effectief", null);
        nobody.put("haalbaar", null);
        bench.answer("countForms", nobody);

        assertThat(bench.task("recordAdvice").getVariablesAsMap().get("advice"))
                .isEqualTo(Map.of("actie", "handmatig", "regel", "T6-0"));
    }

    private static void open(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "evaluation",
                Map.of(
                        "trackId",
                        "t1",
                        "ambitionCode",
                        "VB",
                        "round",
                        1,
                        "workshopId",
                        "w1",
                        "firstAmbition",
                        true,
                        "dossierNumber",
                        "SvO-VB",
                        "dossierTitle",
                        "Veilige buurten, ronde 1"));
        bench.answer(
                "openEvaluation",
                Map.of(
                        "evaluationId",
                        "e1",
                        "formsCloseAt",
                        bench.now().plus(Duration.ofDays(7)).toString()));
    }
}
