package nl.samenaanzet.programme.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/**
 * {@code bpmn/track.bpmn}: rounds as many as needed, then the strategy. Workshop and evaluation have their own tests.
 */
@ProcessTest
class TrackProcessTest {

    @Test
    void oneRoundThenTheStrategyIsDecided(ProcessBench bench) {
        begin(bench);
        bench.answer("workshopStandIn", Map.of("workshopId", "w1", "workshopState", "held"));
        assertThat(bench.task("evaluationStandIn").getVariablesAsMap())
                .containsEntry("workshopId", "w1")
                .containsEntry("round", 1)
                .containsEntry("firstAmbition", true);
        bench.answer("evaluationStandIn", Map.of("anotherRound", false));
        bench.answer("writeStrategy", Map.of());
        bench.tell("track.strategyDecided", "t1", Map.of());
        bench.answer("closeTrack", Map.of());

        bench.ended("track", "trackCompleted");
    }

    @Test
    void anExtraWorkshopIsTheNextRound(ProcessBench bench) {
        begin(bench);
        bench.answer("workshopStandIn", Map.of("workshopId", "w1", "workshopState", "held"));
        bench.answer("evaluationStandIn", Map.of("anotherRound", true));
        bench.answer("nextRound", Map.of("round", 2, "scriptVersion", 2, "dossierTitle", "Veilige buurten, ronde 2"));

        assertThat(bench.task("workshopStandIn").getVariablesAsMap())
                .containsEntry("round", 2)
                .containsEntry("scriptVersion", 2)
                .containsEntry("dossierTitle", "Veilige buurten, ronde 2");
    }

    @Test
    void aCancelledWorkshopIsPlannedAgainInTheSameRound(ProcessBench bench) {
        begin(bench);
        bench.answer("workshopStandIn", Map.of("workshopId", "w1", "workshopState", "cancelled"));

        assertThat(bench.task("workshopStandIn").getVariablesAsMap()).containsEntry("round", 1);
        assertThat(bench.path("track")).doesNotContain("callEvaluation", "nextRound");
    }

    @Test
    void anAnswerThatIsNoneStopsWithAnIncident(ProcessBench bench) {
        begin(bench);
        bench.answer("workshopStandIn", Map.of("workshopId", "w1", "workshopState", "held"));
        bench.answer("evaluationStandIn", Map.of("anotherRound", "misschien"));

        assertThat(bench.stuckAt("gatewayAnotherRound")).contains("misschien");
    }

    /** The strategy may be decided before the engine has seen that it was submitted. */
    @Test
    void aDecisionThatIsToldEarlyIsKept(ProcessBench bench) {
        begin(bench);
        bench.answer("workshopStandIn", Map.of("workshopId", "w1", "workshopState", "held"));
        bench.answer("evaluationStandIn", Map.of("anotherRound", false));
        bench.tell("track.strategyDecided", "t1", Map.of());
        bench.answer("writeStrategy", Map.of());

        bench.answer("closeTrack", Map.of());
        bench.ended("track", "trackCompleted");
    }

    private static void begin(ProcessBench bench) {
        bench.deploy("workshop", "evaluation");
        bench.start(
                "track",
                Map.of(
                        "trackId",
                        "t1",
                        "ambitionCode",
                        "VB",
                        "firstAmbition",
                        true,
                        "dossierNumber",
                        "SvO-VB",
                        "dossierTitle",
                        "Veilige buurten"));
        bench.answer("startTrack", Map.of("round", 1, "scriptVersion", 1, "dossierTitle", "Veilige buurten, ronde 1"));
    }
}
