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
        answered(bench, count());
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "consent", "regel", "T4-5"));
        bench.answer("recordOutcome", Map.of("ballotOutcome", "consent"));

        bench.ended("approval", "roundOver");
        assertThat(bench.path("approval"))
                .containsExactly(
                        "approvalRequested", "openBallot", "castVote", "evaluateOutcome", "recordOutcome", "roundOver");
    }

    @Test
    void theBallotClosesAtItsClosingTimeAndTheTaskIsWithdrawn(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        var closesAt = task.getVariablesAsMap().get("closesAt");
        bench.advance(TERM.plusMinutes(1));
        assertThat(bench.task("checkClosingTime").getVariablesAsMap()).containsEntry("reachedAt", closesAt);
        var few = with("aanwezig", 3);
        few.putAll(Map.of("sectoren", 3, "voor", 3));
        over(bench, few);

        bench.isWithdrawn(task);
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "geen_quorum", "regel", "T4-2"));
        assertThat(bench.path("approval")).contains("closingTimeReached").doesNotContain("castVote");
    }

    @Test
    void aBallotThatIsTakenBackEndsWithoutACount(ProcessBench bench) {
        openBallot(bench);
        var task = bench.task("castVote");
        changed(bench);
        assertThat(bench.task("checkClosingTime").getVariablesAsMap()).containsEntry("reachedAt", null);
        bench.answer("checkClosingTime", Map.of("ballotState", "ingetrokken", "ballotOutcome", "ingetrokken"));
        bench.isWithdrawn(task);
        bench.ended("approval", "roundOver");
        assertThat(bench.path("approval")).contains("ballotChanged").doesNotContain("evaluateOutcome");
    }

    @Test
    void seatsAreRemindedAndCanStillAnswer(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        bench.passed("approval", "seatsReminded");

        answered(bench, count());
        bench.answer("recordOutcome", Map.of("ballotOutcome", "consent"));
        bench.ended("approval", "roundOver");
        assertThat(bench.path("approval")).doesNotContain("closingTimeReached");
    }

    /** An incident of the reminder must not keep a ballot open. */
    @Test
    void aReminderThatIsStuckDoesNotHoldUpTheClosing(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.task("remindSeats");
        bench.advance(TERM.minus(REMIND_AFTER));
        over(bench, count());
        bench.task("recordOutcome");
    }

    @Test
    void anExtendedBallotRemindsAndClosesAtItsNewTimes(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        changed(bench);
        runs(bench, false, TERM, TERM.plusDays(7));
        bench.waitsAt("approval", "castVote");
        bench.advance(TERM.minus(REMIND_AFTER));
        bench.waitsAt("approval", "castVote");
        assertThat(bench.path("approval"))
                .as("the old time is over and nothing closed")
                .doesNotContain("closingTimeReached");
        bench.advance(REMIND_AFTER.plusMinutes(1));
        bench.answer("remindSeats", Map.of());
        bench.advance(Duration.ofDays(7));
        over(bench, count());
        bench.task("recordOutcome");
    }

    @Test
    void aPausedBallotHasNoClockUntilItIsResumedAndKeepsATask(ProcessBench bench) {
        openBallot(bench);
        changed(bench);
        runs(bench, true, REMIND_AFTER, TERM);
        var task = bench.task("castVote");
        assertThat(task.getCustomHeaders()).as("no time counts").doesNotContainKey("io.camunda.zeebe:dueDate");
        bench.advance(TERM.multipliedBy(3));
        bench.waitsAt("approval", "castVote");
        assertThat(bench.path("approval")).doesNotContain("closingTimeReached", "reminderDue");
        changed(bench);
        runs(bench, false, REMIND_AFTER, TERM);
        bench.isWithdrawn(task);
        bench.waitsAt("approval", "castVote");
        bench.advance(TERM.plusMinutes(1));
        over(bench, count());
        bench.task("recordOutcome");
    }

    @Test
    void everySeatMayAnswerWhileTheClockStandsStill(ProcessBench bench) {
        openBallot(bench);
        changed(bench);
        runs(bench, true, REMIND_AFTER, TERM);
        answered(bench, count());
        bench.task("recordOutcome");
    }

    @Test
    void aPausedBallotCanBeTakenBack(ProcessBench bench) {
        openBallot(bench);
        changed(bench);
        runs(bench, true, REMIND_AFTER, TERM);
        bench.waitsAt("approval", "castVote");
        changed(bench);
        bench.answer("checkClosingTime", Map.of("ballotState", "ingetrokken", "ballotOutcome", "ingetrokken"));
        bench.ended("approval", "roundOver");
    }

    /** The engine's timer can fire while the news is still under way. */
    @Test
    void aTimerThatRangBeforeTheNewsCameClosesNothing(ProcessBench bench) {
        openBallot(bench);
        bench.task("castVote");
        bench.advance(TERM.plusMinutes(1));
        runs(bench, false, TERM, TERM);
        bench.waitsAt("approval", "castVote");
        bench.advance(TERM.plusMinutes(1));
        runs(bench, true, TERM, TERM);
        bench.waitsAt("approval", "castVote");
        changed(bench);
        runs(bench, true, TERM, TERM);
        bench.waitsAt("approval", "castVote");
    }

    /** An answer that nobody knows is no outcome. */
    @Test
    void aStateThatNobodyKnowsStopsTheRound(ProcessBench bench) {
        openBallot(bench);
        changed(bench);
        bench.answer("checkClosingTime", Map.of("ballotState", "onbekend"));
        assertThat(bench.stuckAt("gatewayRunning")).isNotBlank();
    }

    @Test
    void aTieGoesToTheCoalition(ProcessBench bench) {
        var tie = with("bezwaren", 4);
        tie.putAll(Map.of("voor", 4, "type", "inhoud", "ronde", 3, "stemregelVooraf", true));
        openBallot(bench);
        answered(bench, tie);
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "naar_coalitie", "regel", "T4-9"));
    }

    @Test
    void eightAbstentionsAreNoConsent(ProcessBench bench) {
        var silent = with("voor", 0);
        silent.put("bewoners", "onthielden");
        openBallot(bench);
        answered(bench, silent);
        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "te_weinig_voor", "regel", "T4-5a"));
    }

    @Test
    void anObjectionAsksForAnAmendedText(ProcessBench bench) {
        openBallot(bench);
        var objected = with("bezwaren", 1);
        objected.putAll(Map.of("type", "inhoud", "voor", 7));
        answered(bench, objected);

        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "aanpassen", "regel", "T4-7"));
    }

    /** A missing count is no incident and no answer: the guard row of the table sends it to a person. */
    @Test
    void aMissingCountGoesToAPerson(ProcessBench bench) {
        openBallot(bench);
        var incomplete = with("aanwezig", null);
        incomplete.remove("minVoor");
        answered(bench, incomplete);

        assertThat(outcome(bench)).isEqualTo(Map.of("uitkomst", "handmatig", "regel", "T4-0"));
    }

    /** Only "nobody told us" is left of the inputs of the table when the round is over. */
    @Test
    void theInputsOfTheTableAreOneVariable(ProcessBench bench) {
        openBallot(bench);
        answered(bench, count());
        assertThat(bench.task("recordOutcome").getVariablesAsMap())
                .containsKeys("count", "outcome")
                .doesNotContainKeys("aanwezig", "minVoor");
    }

    private static void answered(ProcessBench bench, Map<String, Object> count) {
        bench.answer("castVote", Map.of("count", count));
    }

    private static void over(ProcessBench bench, Map<String, Object> count) {
        bench.answer("checkClosingTime", Map.of("ballotState", "voorbij", "count", count));
    }

    private static void changed(ProcessBench bench) {
        bench.tell("approval.ballotChanged", "b1", Map.of());
    }

    private static void runs(ProcessBench bench, boolean paused, Duration remind, Duration close) {
        bench.answer(
                "checkClosingTime",
                Map.of(
                        "ballotState",
                        "loopt",
                        "paused",
                        paused,
                        "remindAt",
                        bench.now().plus(remind).toString(),
                        "closesAt",
                        bench.now().plus(close).toString()));
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
