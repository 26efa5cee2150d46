package nl.samenaanzet.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bpmn/review.bpmn}: does the decision still do what it should? */
@ProcessTest
class ReviewProcessTest {

    @ParameterizedTest
    @CsvSource({"keep, decisionKept", "change, decisionChanged", "end, decisionEnded"})
    void eachAnswerHasItsOwnEnd(String judgement, String end, ProcessBench bench) {
        begun(bench);
        bench.answer("judgeReview", Map.of("judgement", judgement));

        bench.ended("review", end);
        assertThat(bench.path("review")).containsExactly("reviewDue", "judgeReview", "gatewayJudgement", end);
    }

    @Test
    void anAnswerThatNobodyKnowsStopsInsteadOfGuessing(ProcessBench bench) {
        begun(bench);
        bench.answer("judgeReview", Map.of("judgement", "perhaps"));

        assertThat(bench.stuckAt("gatewayJudgement")).contains("at least one condition");
    }

    @Test
    void theTaskIsForTheProcessOwnerWithItsDueTime(ProcessBench bench) {
        begun(bench);
        var task = bench.task("judgeReview");

        assertThat(task.getVariablesAsMap())
                .containsEntry("subjectId", "r1")
                .containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(task.getVariablesAsMap().get("judgeBy"));
    }

    private static void begun(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "review",
                Map.of(
                        "ballotId",
                        "b1",
                        "reviewId",
                        "r1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "judgeBy",
                        bench.now().plus(Duration.ofDays(14)).toString()));
    }
}
