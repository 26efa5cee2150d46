package nl.samenaanzet.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.Reviews.ReviewMove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outcome is stated once, its review can be moved until it begins, and is judged once. */
class StatementTest {

    private static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);
    private static final Instant OPENS = Instant.parse("2027-03-15T08:00:00Z");
    private static final Stated SAID =
            new Stated("Wij doen het", new Party(Kind.ROLE, "CHAIR"), "Beginnen", null, Set.of());
    private static final Judged KEEP = new Judged(Judgement.KEEP, "Het werkt", null);
    private Statement statement;

    @BeforeEach
    void aBallotIsConcluded() {
        var times = mock(OutcomeTimes.class);
        when(times.stateBy()).thenReturn(NOW.plus(Duration.ofDays(7)));
        when(times.remindAt()).thenReturn(NOW.plus(Duration.ofDays(5)));
        statement = new Statement(
                new Concluded(
                        BallotId.next(), StrategyId.next(), "SvO-2027-VB-001", "Titel", BallotOutcome.CONSENT, NOW),
                times);
    }

    @Test
    void itIsAwaitedUntilItIsStated() {
        assertThat(statement.view().state()).isEqualTo(StatementState.AWAITED);
        assertThat(statement.state(SAID, "Proceseigenaar", NOW)).isTrue();
        assertThat(statement.view().state()).isEqualTo(StatementState.OPEN);
        assertThat(statement.view().signed().by()).isEqualTo("Proceseigenaar");
    }

    @Test
    void theSameWordsAgainChangeNothingAndOtherWordsAreRefused() {
        statement.state(SAID, "Proceseigenaar", NOW);
        assertThat(statement.state(SAID, "Een ander", NOW.plusSeconds(1))).isFalse();
        assertThat(statement.view().signed().by()).isEqualTo("Proceseigenaar");
        assertThatThrownBy(() -> statement.state(
                        new Stated("Toch niet", SAID.owner(), "Stoppen", null, Set.of()), "Een ander", NOW))
                .hasMessage("outcome.refusal.statement.given");
        assertThat(statement.view().said().text()).isEqualTo("Wij doen het");
    }

    @Test
    void aReminderIsOfNoUseOnceItIsStated() {
        statement.state(SAID, "Proceseigenaar", NOW);
        statement.remind(NOW);
        assertThat(statement.view().awaited().remindedAt()).isNull();
    }

    @Test
    void aReviewIsDueFromTheDayForWhichTheProcessWaited() {
        var review = planned();
        assertThatThrownBy(() -> review.judge(KEEP, "P", NOW)).hasMessage("outcome.refusal.judgement.notYet");
        assertThat(review.open(OPENS, OPENS, OPENS)).isTrue();
        assertThat(review.open(OPENS, OPENS.plusSeconds(9), OPENS.plusSeconds(9)))
                .as("twice")
                .isTrue();
        assertThat(review.view().opened().at()).isEqualTo(OPENS);
        statement.settle();
        assertThat(statement.view().state()).isEqualTo(StatementState.REVIEW_DUE);
    }

    @Test
    void aReviewThatWasMovedToLaterDoesNotBeginOnTheOldDay() {
        var review = planned();
        review.move(DAY.plusDays(7), OPENS.plus(Duration.ofDays(7)), "vakantie", "P", NOW);
        assertThat(review.open(OPENS, OPENS, OPENS)).isFalse();
        assertThat(review.open(OPENS.plus(Duration.ofDays(7)), OPENS, OPENS)).isTrue();
    }

    @Test
    void aReviewThatWasMovedToEarlierBeginsWhateverTheProcessWaitedFor() {
        var review = planned();
        review.move(DAY.minusDays(7), OPENS.minus(Duration.ofDays(7)), "haast", "P", NOW);
        assertThat(review.open(OPENS, OPENS, OPENS)).isTrue();
    }

    @Test
    void itCanBeMovedUntilItBeginsAndEachMoveIsKept() {
        var review = planned();
        assertThat(review.move(DAY, OPENS, "dubbelklik", "P", NOW)).isFalse();
        assertThat(review.move(DAY.plusDays(1), OPENS, "een", "P", NOW)).isTrue();
        assertThat(review.move(DAY.plusDays(2), OPENS, "twee", "P", NOW)).isTrue();
        assertThat(review.view().moves()).extracting(ReviewMove::reason).containsExactly("een", "twee");
        review.open(OPENS, OPENS, NOW);
        assertThatThrownBy(() -> review.move(DAY.plusDays(3), OPENS, "drie", "P", NOW))
                .hasMessage("outcome.refusal.reviewOn.began");
    }

    @Test
    void itIsJudgedOnceAndTheSameAnswerAgainChangesNothing() {
        var review = opened();
        assertThat(review.judge(KEEP, "P", NOW)).isTrue();
        assertThat(review.judge(KEEP, "Q", NOW)).isFalse();
        assertThatThrownBy(() -> review.judge(new Judged(Judgement.END, "Weg ermee", null), "Q", NOW))
                .hasMessage("outcome.refusal.judgement.given");
        statement.settle();
        assertThat(statement.view().state()).isEqualTo(StatementState.REVIEWED);
        assertThatThrownBy(statement::current).hasMessage("outcome.refusal.reviewOn.none");
    }

    @Test
    void whatEndedStaysEnded() {
        opened().judge(new Judged(Judgement.END, "Niet meer nodig", null), "P", NOW);
        statement.settle();
        assertThat(statement.view().state()).isEqualTo(StatementState.ENDED);
    }

    @Test
    void whatChangesCanBeReviewedAgain() {
        opened().judge(new Judged(Judgement.CHANGE, "Meer straten", DAY.plusYears(1)), "P", NOW);
        statement.plan(DAY.plusYears(1), OPENS.plus(Duration.ofDays(365)), "P", NOW.plusSeconds(1));
        assertThat(statement.view().state()).isEqualTo(StatementState.REVIEWED);
        assertThat(statement.line().reviewOn()).isEqualTo(DAY.plusYears(1));
    }

    private Review planned() {
        statement.state(SAID, "Proceseigenaar", NOW);
        return statement.plan(DAY, OPENS, "Proceseigenaar", NOW);
    }

    private Review opened() {
        var review = planned();
        review.open(OPENS, OPENS, NOW);
        return review;
    }
}
