package nl.samenaanzet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bpmn/money.bpmn}: a part that waits for the money that another part asks. */
@ProcessTest
class MoneyProcessTest {

    @Test
    void moneyThatIsThereHoldsNothingUp(ProcessBench bench) {
        begun(bench);
        bench.answer("checkMoney", Map.of("money", "granted"));

        bench.ended("money", "moneyGranted");
        assertThat(bench.path("money"))
                .containsExactly("moneyNeeded", "checkMoney", "gatewayMoneyThere", "moneyGranted");
    }

    @Test
    void itWaitsAndLooksAgainWhenTheMoneyIsDecided(ProcessBench bench) {
        begun(bench);
        bench.answer("checkMoney", Map.of("money", "open"));
        bench.waitsAt("money", "moneyDecided");
        bench.tell("decision.moneyDecided", "c1", Map.of());
        bench.answer("checkMoney", Map.of("money", "granted"));

        bench.ended("money", "moneyGranted");
    }

    /** Told while it was looking: kept, so that it does not wait for ever. */
    @Test
    void aDecisionThatComesWhileItLooksIsNotMissed(ProcessBench bench) {
        begun(bench);
        var looking = bench.task("checkMoney");
        bench.tell("decision.moneyDecided", "c1", Map.of());
        bench.answer(looking, Map.of("money", "open"));
        bench.answer("checkMoney", Map.of("money", "lacking"));

        bench.task("settleMoney");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "workshops"})
    void withoutTheMoneyAPersonChooses(String further, ProcessBench bench) {
        begun(bench);
        bench.answer("checkMoney", Map.of("money", "lacking"));
        var task = bench.task("settleMoney");
        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "c1");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        bench.answer(task, Map.of("money", further));

        bench.ended("money", "moneySettled");
    }

    @Test
    void aStateThatNobodyKnowsStopsInsteadOfGuessing(ProcessBench bench) {
        begun(bench);
        bench.answer("checkMoney", Map.of("money", "perhaps"));

        assertThat(bench.stuckAt("gatewayMoneyThere")).contains("at least one condition");
    }

    private static void begun(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "money",
                Map.of("dossierNumber", "SvO-2025-VB-003", "dossierTitle", "Veilige buurten", "componentId", "c1"));
    }
}
