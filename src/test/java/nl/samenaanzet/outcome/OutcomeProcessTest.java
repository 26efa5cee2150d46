package nl.samenaanzet.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/outcome.bpmn}: from a concluded ballot to an outcome that needs no review any more. */
@ProcessTest
class OutcomeProcessTest {

    private static final Duration DUE = Duration.ofDays(7);
    private static final Duration REMIND = Duration.ofDays(5);

    @Test
    void anOutcomeWithoutAReviewIsSettledAtOnce(ProcessBench bench) {
        concluded(bench);
        bench.answer("stateOutcome", review("reviewId", null, "reviewAt", null));

        bench.ended("outcome", "outcomeSettled");
        assertThat(bench.path("outcome"))
                .containsExactly("ballotConcluded", "stateOutcome", "gatewayReviewPlanned", "outcomeSettled");
    }

    @Test
    void theSameBallotConcludedAgainAsksNothingTwice(ProcessBench bench) {
        concluded(bench);
        bench.task("stateOutcome");
        start(bench);
        bench.answer("stateOutcome", review("reviewId", null, "reviewAt", null));

        bench.ended("outcome", "outcomeSettled");
        assertThat(bench.path("outcome")).containsOnlyOnce("stateOutcome");
    }

    @Test
    void whoHasToStateItIsRemindedAndCanStillDoIt(ProcessBench bench) {
        concluded(bench);
        bench.task("stateOutcome");
        bench.advance(REMIND.plusMinutes(1));
        bench.answer("remindStatement", Map.of());
        bench.passed("outcome", "statementReminded");
        bench.advance(DUE);
        bench.answer("stateOutcome", review("reviewId", null, "reviewAt", null));

        bench.ended("outcome", "outcomeSettled");
    }

    @Test
    void theReviewBeginsOnItsDayAndNotBefore(ProcessBench bench) {
        planned(bench, 90);
        bench.advance(Duration.ofDays(89));
        assertThat(bench.path("outcome")).doesNotContain("reviewDateReached");
        bench.advance(Duration.ofDays(2));
        opened(bench, true, 90);
        judge(bench, null, 0);

        bench.ended("outcome", "outcomeSettled");
        assertThat(bench.path("outcome"))
                .containsSubsequence(
                        "gatewayAwaitReview",
                        "reviewDateReached",
                        "openReview",
                        "gatewayDateStands",
                        "callReview",
                        "gatewayReviewPlanned",
                        "outcomeSettled");
    }

    @Test
    void aReviewThatIsMovedToLaterWaitsForTheNewDay(ProcessBench bench) {
        planned(bench, 30);
        bench.tell("outcome.reviewMoved", "r1", Map.of("reviewAt", at(bench, 60)));
        bench.passed("outcome", "reviewMoved");
        bench.waitsAt("outcome", "gatewayAwaitReview");
        bench.advance(Duration.ofDays(31));
        assertThat(bench.path("outcome")).doesNotContain("reviewDateReached");
        bench.advance(Duration.ofDays(30));
        opened(bench, true, 0);
        judge(bench, null, 0);

        bench.ended("outcome", "outcomeSettled");
    }

    @Test
    void aReviewThatIsMovedToEarlierBeginsEarlier(ProcessBench bench) {
        planned(bench, 90);
        bench.tell("outcome.reviewMoved", "r1", Map.of("reviewAt", at(bench, 10)));
        bench.passed("outcome", "reviewMoved");
        bench.waitsAt("outcome", "gatewayAwaitReview");
        bench.advance(Duration.ofDays(11));
        bench.task("openReview");

        assertThat(bench.path("outcome")).contains("reviewDateReached");
    }

    @Test
    void aMoveThatTheClockOvertookSendsTheProcessBackToWait(ProcessBench bench) {
        planned(bench, 30);
        bench.advance(Duration.ofDays(31));
        opened(bench, false, 10);
        bench.waitsAt("outcome", "gatewayAwaitReview");
        bench.advance(Duration.ofDays(11));
        opened(bench, true, 0);
        judge(bench, null, 0);

        bench.ended("outcome", "outcomeSettled");
        assertThat(bench.path("outcome").stream().filter("openReview"::equals)).hasSize(2);
    }

    @Test
    void anAnswerWithANextDayWaitsForThatReviewAndAMoveOfTheOldOneNoLongerCounts(ProcessBench bench) {
        planned(bench, 30);
        bench.advance(Duration.ofDays(31));
        opened(bench, true, 0);
        bench.tell("outcome.reviewMoved", "r1", Map.of("reviewAt", at(bench, 1)));
        judge(bench, "r2", 300);
        bench.waitsAt("outcome", "gatewayAwaitReview");
        bench.advance(Duration.ofDays(299));
        assertThat(bench.path("outcome")).doesNotContain("reviewMoved");
        bench.advance(Duration.ofDays(2));
        assertThat(bench.task("openReview").getVariablesAsMap()).containsEntry("reviewId", "r2");
        opened(bench, true, 0);
        judge(bench, null, 0);

        bench.ended("outcome", "outcomeSettled");
    }

    @Test
    void theTaskIsForTheProcessOwnerWithItsDueTime(ProcessBench bench) {
        concluded(bench);
        var task = bench.task("stateOutcome");

        assertThat(task.getVariablesAsMap())
                .containsEntry("subjectId", "b1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("process_owner");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(task.getVariablesAsMap().get("stateBy"));
    }

    private static void concluded(ProcessBench bench) {
        bench.deploy("review");
        start(bench);
    }

    private static void start(ProcessBench bench) {
        bench.message(
                "outcome.ballotConcluded",
                "b1",
                Map.of(
                        "ballotId",
                        "b1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "stateBy",
                        bench.now().plus(DUE).toString(),
                        "remindAt",
                        bench.now().plus(REMIND).toString()));
    }

    private static void planned(ProcessBench bench, int days) {
        concluded(bench);
        bench.answer("stateOutcome", review("reviewId", "r1", "reviewAt", at(bench, days)));
        bench.waitsAt("outcome", "gatewayAwaitReview");
    }

    private static void opened(ProcessBench bench, boolean due, int days) {
        var answer = new HashMap<String, Object>(Map.of("reviewDue", due, "reviewAt", at(bench, days)));
        answer.put("judgeBy", due ? at(bench, 14) : null);
        bench.answer("openReview", answer);
    }

    private static void judge(ProcessBench bench, String next, int days) {
        bench.answer(
                "reviewStandIn", review("nextReviewId", next, "nextReviewAt", next == null ? null : at(bench, days)));
    }

    private static Map<String, Object> review(String id, String value, String at, String moment) {
        var variables = new HashMap<String, Object>();
        variables.put(id, value);
        variables.put(at, moment);
        return variables;
    }

    private static String at(ProcessBench bench, int days) {
        return bench.now().plus(Duration.ofDays(days)).toString();
    }
}
