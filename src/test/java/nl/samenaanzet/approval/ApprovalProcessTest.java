package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(bench.path("approval"))
                .startsWith("approvalRequested", "openBallot")
                .containsSubsequence(
                        "castVote",
                        "everySeatAnswered",
                        "closeBallot",
                        "evaluateOutcome",
                        "recordOutcome",
                        "outcomeRecorded")
                .doesNotContain("awaitReschedule", "closingTimeReached", "remindSeats");
    }

    @Test
    void theBallotClosesAtItsClosingTimeAndTheTaskIsWithdrawn(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("checkClosingTime", Map.of("termOver", true));

        bench.isWithdrawn(task);
        var few = with("aanwezig", 3);
        few.putAll(Map.of("sectoren", 3, "voor", 3));
        bench.answer("closeBallot", few);
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "geen_quorum", "regel", "T4-2"));
        assertThat(bench.path("approval"))
                .contains("closingTimeReached", "termOver")
                .doesNotContain("castVote");
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

    /** An incident of the reminder must not keep a ballot open. */
    @Test
    void aReminderThatIsStuckDoesNotHoldUpTheClosing(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        var reminder = bench.task("remindSeats");
        bench.advance(TERM.minus(REMIND_AFTER));
        bench.answer("checkClosingTime", Map.of("termOver", true));
        bench.isWithdrawn(reminder);
        bench.task("closeBallot");
    }

    @Test
    void anExtendedBallotRemindsAndClosesAtItsNewTimes(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        reschedule(bench, false, TERM, TERM.plusDays(7));
        bench.passed("approval", "gatewayPaused");
        bench.advance(TERM.minus(REMIND_AFTER));
        bench.waitsAt("approval", "awaitReschedule");
        assertThat(bench.path("approval"))
                .as("the old time is over and nothing closed")
                .doesNotContain("closingTimeReached");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        bench.advance(Duration.ofDays(7));
        bench.answer("checkClosingTime", Map.of("termOver", true));
        bench.isWithdrawn(task);
        bench.task("closeBallot");
    }

    @Test
    void aPausedBallotHasNoClockUntilItIsResumedAndKeepsItsOneTask(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        reschedule(bench, true, REMIND_AFTER, TERM);
        bench.waitsAt("approval", "clockChanged");
        bench.advance(TERM.multipliedBy(3));
        bench.waitsAt("approval", "clockChanged");
        reschedule(bench, false, REMIND_AFTER, TERM);
        bench.waitsAt("approval", "awaitReschedule");
        assertThat(bench.task("castVote").getKey()).as("no seat is asked anew").isEqualTo(task.getKey());
        bench.advance(TERM.plusMinutes(1));
        bench.answer("checkClosingTime", Map.of("termOver", true));
        bench.isWithdrawn(task);
        bench.task("closeBallot");
    }

    @Test
    void everySeatMayAnswerWhileTheClockStandsStill(ProcessBench bench) {
        openBallot(bench);
        reschedule(bench, true, REMIND_AFTER, TERM);
        bench.waitsAt("approval", "clockChanged");
        bench.answer("castVote", Map.of());
        bench.task("closeBallot");
    }

    @Test
    void aPausedBallotCanBeTakenBack(ProcessBench bench) {
        openBallot(bench);
        reschedule(bench, true, REMIND_AFTER, TERM);
        bench.waitsAt("approval", "clockChanged");
        bench.tell("approval.ballotWithdrawn", "b1", Map.of("ballotOutcome", "ingetrokken"));
        bench.ended("approval", "roundLapsed");
    }

    /** The engine's timer can fire while the news is still under way. */
    @Test
    void aTimerThatRangBeforeTheNewsCameClosesNothing(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(TERM.plusMinutes(1));
        var later = bench.now().plus(TERM).toString();
        bench.answer(
                "checkClosingTime", Map.of("termOver", false, "paused", false, "closesAt", later, "remindAt", later));
        bench.waitsAt("approval", "awaitReschedule");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("checkClosingTime", Map.of("termOver", false, "paused", true));
        bench.waitsAt("approval", "clockChanged");
        reschedule(bench, true, TERM, TERM);
        bench.passed("approval", "clockChanged");
        bench.waitsAt("approval", "clockChanged");
        reschedule(bench, false, TERM, TERM);
        bench.waitsAt("approval", "awaitReschedule");
    }

    @ParameterizedTest
    @CsvSource({
        "3, geen_quorum, quorumMissed",
        "0, geen_quorum, nobodyAnswered",
        "8, aanhouden, residentsMissing",
        "8, te_weinig_voor, rulesGaveNone",
        "8, bewoners_onthielden, residentsMissing",
        "8, handmatig, rulesGaveNone",
        "8, een_nieuw_woord, rulesGaveNone"
    })
    void whatIsNotDecidedGoesToAPersonByItsOwnWay(int present, String outcome, String way, ProcessBench bench) {
        concluded(bench, with("aanwezig", present), outcome);
        assertThat(bench.task("settleRound").getVariablesAsMap()).containsEntry("subjectId", "b1");
        assertThat(bench.path("approval")).contains(way);
        bench.answer("settleRound", Map.of("again", false, "ballotOutcome", "naar_coalitie"));
        bench.ended("approval", "roundSettled");
    }

    @Test
    void theSameTextIsCalledAgainWithANewBallot(ProcessBench bench) {
        concluded(bench, with("aanwezig", 3), "geen_quorum");
        bench.answer("settleRound", Map.of("again", true, "round", 2));
        assertThat(bench.task("openBallot").getVariablesAsMap()).containsEntry("round", 2);
        bench.answer(
                "openBallot",
                Map.of(
                        "ballotId",
                        "b2",
                        "closesAt",
                        bench.now().plus(TERM).toString(),
                        "remindAt",
                        bench.now().plus(REMIND_AFTER).toString()));
        assertThat(bench.task("castVote").getVariablesAsMap()).containsEntry("subjectId", "b2");
        bench.tell("approval.ballotRescheduled", "b1", Map.of("paused", true));
        bench.tell("approval.ballotWithdrawn", "b2", Map.of("ballotOutcome", "ingetrokken"));
        bench.ended("approval", "roundLapsed");
    }

    @Test
    void aTieGoesToTheCoalitionByItsOwnWay(ProcessBench bench) {
        var tie = with("bezwaren", 4);
        tie.putAll(Map.of("voor", 4, "type", "inhoud", "ronde", 3, "stemregelVooraf", true));
        openBallot(bench);
        bench.answer("castVote", Map.of());
        bench.answer("closeBallot", tie);
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "naar_coalitie", "regel", "T4-9"));
        bench.answer("recordOutcome", Map.of("ballotOutcome", "naar_coalitie"));
        bench.ended("approval", "votesTied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "stemming", "naar_orgaan", "naar_coalitie", "aanpassen"})
    void aDecidedRoundGoesStraightOn(String outcome, ProcessBench bench) {
        concluded(bench, count(), outcome);
        bench.ended("approval", "outcomeRecorded");
    }

    private static void concluded(ProcessBench bench, Map<String, Object> count, String outcome) {
        openBallot(bench);
        bench.answer("castVote", Map.of());
        bench.answer("closeBallot", count);
        bench.answer("recordOutcome", Map.of("ballotOutcome", outcome));
    }

    private static void reschedule(ProcessBench bench, boolean paused, Duration remind, Duration close) {
        bench.tell(
                "approval.ballotRescheduled",
                "b1",
                Map.of(
                        "paused",
                        paused,
                        "remindAt",
                        bench.now().plus(remind).toString(),
                        "closesAt",
                        bench.now().plus(close).toString()));
    }

    @Test
    void anObjectionAsksForAnAmendedText(ProcessBench bench) {
        openBallot(bench);
        bench.answer("castVote", Map.of());
        var objected = with("bezwaren", 1);
        objected.putAll(Map.of("type", "inhoud", "voor", 7));
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

        assertThat(task.getVariablesAsMap())
                .containsEntry("subjectId", "b1")
                .containsEntry("dossierNumber", "SvO-2025-VB-003")
                .containsEntry("dossierTitle", "Veilige buurten");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("kernteam");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:dueDate"))
                .isEqualTo(task.getVariablesAsMap().get("closesAt"));
    }

    private static void openBallot(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "approval",
                Map.of(
                        "strategyId",
                        "s1",
                        "dossierNumber",
                        "SvO-2025-VB-003",
                        "dossierTitle",
                        "Veilige buurten",
                        "round",
                        1));
        bench.answer(
                "openBallot",
                Map.of(
                        "ballotId",
                        "b1",
                        "closesAt",
                        bench.now().plus(TERM).toString(),
                        "remindAt",
                        bench.now().plus(REMIND_AFTER).toString()));
    }

    private static Object outcome(ProcessBench bench) {
        return bench.task("recordOutcome").getVariablesAsMap().get("outcome");
    }

    /** Eight seats in favour, and the coalition's settings. */
    private static Map<String, Object> count() {
        return new HashMap<>(Map.ofEntries(
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
    }

    private static Map<String, Object> with(String input, Object value) {
        var count = count();
        count.put(input, value);
        return count;
    }
}
