package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/approval.bpmn}: one ballot of the kernteam. */
@ProcessTest
class ApprovalProcessTest {

    private static final Duration TERM = Duration.ofDays(14);
    private static final Duration REMIND_AFTER = Duration.ofDays(11);

    @Test
    void everySeatAnswersInTimeAndAgrees(ProcessBench bench) {
        openBallot(bench);
        bench.answer("castVote", Map.of());
        bench.answer("closeBallot", count());
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "consent", "regel", "T4-5"));
        bench.answer("recordOutcome", Map.of("ballotOutcome", "consent"));

        bench.ended("approval", "outcomeRecorded");
        assertThat(bench.path("approval")).containsExactly("approvalRequested", "openBallot", "castVote",
                "closeBallot", "evaluateOutcome", "recordOutcome", "outcomeRecorded");
    }

    @Test
    void theBallotClosesAtItsClosingTimeAndTheTaskIsWithdrawn(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        bench.advance(TERM.plusMinutes(1));

        bench.isWithdrawn(task);
        bench.answer("remindSeats", Map.of());
        bench.answer("closeBallot", with("aanwezig", 3));
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "geen_quorum", "regel", "T4-2"));
        bench.answer("recordOutcome", Map.of("ballotOutcome", "geen_quorum"));
        bench.ended("approval", "outcomeRecorded");
        assertThat(bench.path("approval")).contains("closingTimeReached").doesNotContain("castVote");
    }

    @Test
    void aBallotThatIsTakenBackEndsWithoutACount(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        bench.tell("approval.ballotWithdrawn", "b1", Map.of("ballotOutcome", "ingetrokken"));
        bench.isWithdrawn(task);
        bench.ended("approval", "roundLapsed");
        assertThat(bench.path("approval")).contains("ballotWithdrawn").doesNotContain("closeBallot", "evaluateOutcome");
    }

    @Test
    void seatsAreRemindedAndCanStillAnswer(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        bench.passed("approval", "seatsReminded");

        bench.answer("castVote", Map.of());
        bench.answer("closeBallot", count());
        bench.answer("recordOutcome", Map.of("ballotOutcome", "consent"));
        bench.ended("approval", "outcomeRecorded");
        assertThat(bench.path("approval")).doesNotContain("closingTimeReached");
    }

    @Test
    void anObjectionAsksForAnAmendedText(ProcessBench bench) {
        openBallot(bench);
        bench.answer("castVote", Map.of());
        var objected = with("bezwaren", 1);
        objected.put("type", "inhoud");
        bench.answer("closeBallot", objected);

        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "aanpassen", "regel", "T4-7"));
    }

    /** A missing count is no incident and no answer: the guard row of the table sends it to a person. */
    @Test
    void aMissingCountGoesToAPerson(ProcessBench bench) {
        openBallot(bench);
        bench.answer("castVote", Map.of());
        var incomplete = with("aanwezig", null);
        incomplete.remove("minVoor");
        bench.answer("closeBallot", incomplete);

        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "handmatig", "regel", "T4-0"));
    }

    @Test
    void theTaskIsForTheKernteamUntilTheClosingTime(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");

        assertThat(task.getVariablesAsMap()).containsEntry("subjectId", "b1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003").containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups")).contains("kernteam");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(task.getVariablesAsMap().get("closesAt"));
    }

    private static void openBallot(ProcessBench bench) {
        bench.deploy();
        bench.start("approval", Map.of("strategyId", "s1", "dossierNumber", "SvO-2025-VB-003",
                "dossierTitle", "Veilige buurten", "round", 1));
        bench.answer("openBallot", Map.of("ballotId", "b1", "closesAt", bench.now().plus(TERM).toString(),
                "remindAt", bench.now().plus(REMIND_AFTER).toString()));
    }

    private static Object outcome(ProcessBench bench) {
        return bench.task("recordOutcome").getVariablesAsMap().get("outcome");
    }

    /** Eight seats in favour, and the coalition's settings. */
    private static Map<String, Object> count() {
        return new HashMap<>(Map.ofEntries(Map.entry("conflicten", 0), Map.entry("aanwezig", 8),
                Map.entry("sectoren", 7), Map.entry("bewoners", true), Map.entry("bezwaren", 0),
                Map.entry("type", "geen"), Map.entry("ronde", 1), Map.entry("stemregelVooraf", false),
                Map.entry("voor", 8), Map.entry("maxConflicten", 3), Map.entry("minAanwezig", 5),
                Map.entry("minSectoren", 5), Map.entry("maxRondes", 3), Map.entry("minVoor", 6)));
    }

    private static Map<String, Object> with(String input, Object value) {
        var count = count();
        count.put(input, value);
        return count;
    }
}
