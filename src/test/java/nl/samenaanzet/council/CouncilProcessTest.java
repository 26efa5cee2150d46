package nl.samenaanzet.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        toResolution(bench);
        bench.answer("recordResolution", Map.of("resolution", "adopted"));
        bench.answer("reportBack", Map.of("councilOutcome", "adopted"));

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsExactly("componentOffered", "openItem", "registerItem", "planItem",
                "recordResolution", "gatewayPostponed", "reportBack", "councilHeard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amended", "rejected", "discussed"})
    void anyOtherResolutionIsReportedBackAsWell(String resolution, ProcessBench bench) {
        toResolution(bench);
        bench.answer("recordResolution", Map.of("resolution", resolution));
        bench.answer("reportBack", Map.of("councilOutcome", resolution));

        bench.ended("council", "councilHeard");
    }

    @Test
    void aPostponedItemIsPlannedAgain(ProcessBench bench) {
        toResolution(bench);
        bench.answer("recordResolution", Map.of("resolution", "postponed"));
        bench.answer("planItem", Map.of());
        bench.answer("recordResolution", Map.of("resolution", "adopted"));
        bench.answer("reportBack", Map.of("councilOutcome", "adopted"));

        bench.ended("council", "councilHeard");
        assertThat(bench.path("council")).containsSubsequence("recordResolution", "planItem", "recordResolution",
                "reportBack");
    }

    @Test
    void theEndOfTheTermIsSignalledAndTheCouncilMayStillAnswer(ProcessBench bench) {
        toResolution(bench);
        bench.task("recordResolution");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("signalTermEnded", Map.of());
        bench.passed("council", "termEndSignalled");

        bench.answer("recordResolution", Map.of("resolution", "adopted"));
        bench.answer("reportBack", Map.of("councilOutcome", "adopted"));
        bench.ended("council", "councilHeard");
    }

    @Test
    void theGriffieGetsTheItemWithItsTerm(ProcessBench bench) {
        toResolution(bench);
        var task = bench.task("recordResolution");

        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "i1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003").containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups")).contains("griffie");
        assertThat(task.getCustomHeaders()).containsKey("io.camunda.zeebe:dueDate");
    }

    private static void toResolution(ProcessBench bench) {
        bench.deploy();
        bench.start("council", Map.of("strategyId", "s1", "dossierNumber", "SvO-2025-VB-003",
                "dossierTitle", "Veilige buurten", "componentId", "c1", "councilRole", "besluiten"));
        bench.answer("openItem", Map.of("itemId", "i1"));
        bench.answer("registerItem", Map.of("termEndsAt", bench.now().plus(TERM).toString()));
        bench.answer("planItem", Map.of());
    }
}
