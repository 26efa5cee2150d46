package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.Begun;
import nl.samenaanzet.ambition.Dossier.Content;
import nl.samenaanzet.ambition.Dossier.OfAmbition;
import nl.samenaanzet.ambition.Dossier.Stage;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossier.Submitted;
import nl.samenaanzet.approval.clock.BallotTimes;
import nl.samenaanzet.approval.counting.ObjectionKind;
import nl.samenaanzet.approval.judged.JudgedText;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final Instant OPENS = Instant.parse("2025-03-03T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-03-17T16:00:00Z");
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Vote NO = new Vote(Answer.OBJECTION, "niet veilig genoeg", false);

    private static final Tested HOLDS = new Tested(true, true, true, true, "");

    private final SeatView first = seat(1);
    private final SeatView second = seat(2);
    private final Ballot ballot = new Ballot(
            dossier(),
            new Ballot.Size(2, 2, 1),
            new BallotRules(false, 3, 5, 5, 3, 5, 5, true),
            new BallotTimes(OPENS, OPENS, CLOSES),
            JudgedText.of(dossier()));

    @Test
    void aSeatAnswersOnce() {
        ballot.answer(first, YES, "zetel 1", OPENS);
        assertThatThrownBy(() -> ballot.answer(first, NO, "zetel 1", OPENS))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.alreadyAnswered");
        assertThat(ballot.count().voor()).isEqualTo(1);
    }

    @Test
    void howManySectorsAnsweredDoesNotTellWhoIsInConflict() {
        ballot.answer(first, new Vote(Answer.CONFLICT, "eigen belang", false), "zetel 1", OPENS);
        assertThat(ballot.view(OPENS).sectorsAnswered()).isEqualTo(1);
        assertThat(ballot.view(OPENS).count().sectoren())
                .as("what is counted is for after closing")
                .isZero();
    }

    @Test
    void aDoubleClickChangesNothing() {
        assertThat(ballot.answer(first, NO, "zetel 1", OPENS)).isTrue();
        assertThat(ballot.answer(first, NO, "zetel 1", OPENS)).isFalse();
        assertThat(ballot.count().type()).isEqualTo(ObjectionKind.ONGETOETST);
    }

    @Test
    void aRoundIsCompleteWhenTheFourQuestionsWereAskedOfEachObjection() {
        ballot.answer(first, NO, "zetel 1", OPENS);
        ballot.answer(second, YES, "zetel 2", OPENS);
        assertThat(ballot.complete()).isFalse();
        assertThatThrownBy(() -> ballot.test(first.id(), first.id(), HOLDS, "zetel 1", OPENS))
                .hasMessage("approval.refusal.ownObjection");
        assertThatThrownBy(() -> ballot.test(second.id(), first.id(), HOLDS, "zetel 1", OPENS))
                .hasMessage("approval.refusal.noObjection");
        ballot.test(first.id(), second.id(), HOLDS, "zetel 2", OPENS);
        assertThat(ballot.complete()).isTrue();
        assertThat(ballot.count().bezwaren()).isEqualTo(1);
    }

    @Test
    void anObjectionThatFailsAQuestionStaysOnRecordAndDoesNotCount() {
        ballot.answer(first, NO, "zetel 1", OPENS);
        ballot.test(first.id(), second.id(), new Tested(true, true, false, true, "Geen argument"), "zetel 2", OPENS);
        assertThat(ballot.count().bezwaren()).isZero();
        assertThat(ballot.count().type()).isEqualTo(ObjectionKind.GEEN);
        assertThat(ballot.of(first.id()).orElseThrow().test().tested().note()).isEqualTo("Geen argument");
        assertThatThrownBy(() -> new Tested(true, true, false, true, " ")).hasMessage("approval.refusal.noTestNote");
    }

    @Test
    void nobodyAsksTheFourQuestionsAfterClosing() {
        ballot.answer(first, NO, "zetel 1", OPENS);
        ballot.close(OPENS.plusSeconds(1));
        assertThatThrownBy(() -> ballot.test(first.id(), second.id(), HOLDS, "zetel 2", OPENS.plusSeconds(2)))
                .hasMessage("approval.refusal.closed");
    }

    @Test
    void anotherObjectionThanWasTestedHasToBeTestedAnew() {
        ballot.oral(first, NO, "in de vergadering, aan de secretaris", "secretaris", OPENS);
        ballot.test(first.id(), second.id(), HOLDS, "zetel 2", OPENS);
        ballot.answer(first, new Vote(Answer.OBJECTION, "te duur", false), "zetel 1", OPENS.plusSeconds(60));
        assertThat(ballot.count().type()).isEqualTo(ObjectionKind.ONGETOETST);
    }

    @Test
    void nobodyAnswersAtTheClosingTimeEvenIfTheEngineIsLate() {
        assertThat(ballot.answer(first, YES, "zetel 1", CLOSES.minusMillis(1))).isTrue();
        assertThatThrownBy(() -> ballot.answer(second, YES, "zetel 2", CLOSES))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.closed");
    }

    @Test
    void nobodyAnswersAfterItWasClosed() {
        ballot.close(OPENS.plusSeconds(1));
        assertThatThrownBy(() -> ballot.answer(first, YES, "zetel 1", OPENS.plusSeconds(2)))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.closed");
    }

    @Test
    void whatASeatSaidAloudCountsUntilTheSeatCorrectsIt() {
        ballot.oral(first, NO, "in de vergadering, aan de secretaris", "secretaris", OPENS);
        assertThat(ballot.count().type()).isEqualTo(ObjectionKind.ONGETOETST);
        assertThat(ballot.answer(first, YES, "zetel 1", OPENS.plusSeconds(60))).isTrue();
        assertThat(ballot.count().type()).isEqualTo(ObjectionKind.GEEN);
        var answer = ballot.of(first.id()).orElseThrow();
        assertThat(answer.confirmed()).isTrue();
        assertThat(answer.oral().answer())
                .as("what was recorded stays on record")
                .isEqualTo(Answer.OBJECTION);
        assertThatThrownBy(() -> ballot.answer(first, NO, "zetel 1", OPENS.plusSeconds(90)))
                .hasMessage("approval.refusal.alreadyAnswered");
    }

    @Test
    void itDoesNotCloseEarlyWhileAnOralAnswerCanBeCorrected() {
        ballot.answer(first, YES, "zetel 1", OPENS);
        ballot.oral(second, YES, "aan de telefoon", "secretaris", OPENS);
        assertThat(ballot.complete()).isFalse();
        ballot.answer(second, YES, "zetel 2", OPENS);
        assertThat(ballot.complete()).isTrue();
    }

    @Test
    void nothingIsRecordedForASeatThatAnsweredOrAfterClosing() {
        ballot.answer(first, YES, "zetel 1", OPENS);
        assertThatThrownBy(() -> ballot.oral(first, NO, "x", "secretaris", OPENS))
                .hasMessage("approval.refusal.alreadyAnswered");
        assertThatThrownBy(() -> ballot.oral(second, NO, "x", "secretaris", CLOSES))
                .hasMessage("approval.refusal.closed");
    }

    @Test
    void whatWasTakenBackCannotBeAnsweredAndIsNotCounted() {
        ballot.withdraw("procesverantwoordelijke", OPENS);
        assertThatThrownBy(() -> ballot.answer(first, YES, "zetel 1", OPENS.plusSeconds(1)))
                .hasMessage("approval.refusal.withdrawn")
                .satisfies(said -> assertThat(((Refusal) said).arguments())
                        .containsExactly("procesverantwoordelijke", "3-3-2025 10:00"));
        ballot.conclude(BallotOutcome.CONSENT, "T4-5");
        assertThat(ballot.view(OPENS).outcome()).isEqualTo(BallotOutcome.INGETROKKEN);
        assertThatThrownBy(() -> ballot.withdraw("x", OPENS)).hasMessage("approval.refusal.withdrawn");
    }

    @Test
    void itIsCompleteWhenEverySeatAnswered() {
        ballot.answer(first, YES, "zetel 1", OPENS);
        assertThat(ballot.complete()).isFalse();
        ballot.answer(second, YES, "zetel 2", OPENS);
        assertThat(ballot.complete()).isTrue();
    }

    @Test
    void itClosesOnceAndTheFirstOutcomeStands() {
        assertThat(ballot.close(CLOSES)).isTrue();
        assertThat(ballot.close(CLOSES.plusSeconds(9))).isFalse();
        ballot.conclude(BallotOutcome.CONSENT, "T4-5");
        ballot.conclude(BallotOutcome.AANPASSEN, "T4-7");
        var view = ballot.view(CLOSES);
        assertThat(view.clock().closedAt()).isEqualTo(CLOSES);
        assertThat(view.outcome()).isEqualTo(BallotOutcome.CONSENT);
        assertThat(view.conclusion().rule()).isEqualTo("T4-5");
    }

    @Test
    void anAnswerIsAboutTheTextThatWasJudged() {
        ballot.answer(first, YES, "zetel 1", OPENS);
        assertThat(ballot.of(first.id()).orElseThrow().about())
                .isEqualTo(JudgedText.of(dossier()).sha256())
                .isEqualTo(ballot.view(OPENS).text().sha256())
                .hasSize(64);
    }

    @Test
    void anAnswerIsNeverOlderThanTheBallotOrThanWhatIsOnRecord() {
        assertThatThrownBy(() -> ballot.answer(first, YES, "zetel 1", OPENS.minusSeconds(90)))
                .hasMessage("approval.refusal.clock");
        assertThat(ballot.view(OPENS).answers()).as("nothing is recorded").isEmpty();
        ballot.answer(first, YES, "zetel 1", OPENS.minusSeconds(1));
        assertThat(ballot.of(first.id()).orElseThrow().given().at())
                .as("held at the opening")
                .isEqualTo(OPENS);
        ballot.answer(second, YES, "zetel 2", OPENS.plusSeconds(600));
        assertThatThrownBy(() -> ballot.withdraw("x", OPENS.plusSeconds(60)))
                .as("the clock ran back nine minutes")
                .hasMessage("approval.refusal.clock");
    }

    @Test
    void whileItIsPausedNoClosingTimeCountsAndSeatsMayAnswer() {
        ballot.pause(OPENS.plusSeconds(1));
        assertThatThrownBy(() -> ballot.pause(OPENS.plusSeconds(2))).hasMessage("approval.refusal.paused");
        ballot.answer(first, YES, "zetel 1", CLOSES.plusSeconds(60));
        assertThat(ballot.remind(CLOSES.plusSeconds(60)))
                .as("nobody is hurried")
                .isFalse();
        ballot.reschedule(
                new BallotTimes(OPENS, CLOSES.plusSeconds(100), CLOSES.plusSeconds(200)), CLOSES.plusSeconds(60));
        assertThatThrownBy(() -> ballot.mustBePaused(true)).hasMessage("approval.refusal.notPaused");
        ballot.answer(second, YES, "zetel 2", CLOSES.plusSeconds(199));
        assertThat(ballot.view(CLOSES.plusSeconds(200)).open()).isFalse();
    }

    @Test
    void seatsAreRemindedOnceOfEachClosingTime() {
        assertThat(ballot.remind(OPENS)).isTrue();
        assertThat(ballot.remind(OPENS.plusSeconds(1))).as("the step ran twice").isFalse();
        ballot.reschedule(
                new BallotTimes(OPENS, CLOSES.plusSeconds(100), CLOSES.plusSeconds(200)), OPENS.plusSeconds(9));
        assertThat(ballot.remind(CLOSES.plusSeconds(100))).isTrue();
        ballot.close(CLOSES.plusSeconds(200));
        assertThat(ballot.remind(CLOSES.plusSeconds(300))).isFalse();
    }

    @Test
    void onlyARoundWithoutADecisionIsSettledAndOnlyOnce() {
        assertThatThrownBy(() -> ballot.settle(FollowUp.AGAIN, "x", "po", OPENS))
                .hasMessage("approval.refusal.decided");
        ballot.close(CLOSES);
        ballot.conclude(BallotOutcome.GEEN_QUORUM, "T4-2");
        assertThat(ballot.view(CLOSES).conclusion().toSettle()).isTrue();
        ballot.settle(FollowUp.AGAIN, "vakantie", "po", CLOSES);
        assertThatThrownBy(() -> ballot.settle(FollowUp.COALITION, "x", "po2", CLOSES))
                .hasMessage("approval.refusal.settled");
        assertThat(ballot.view(CLOSES).conclusion().toSettle()).isFalse();
    }

    private static SeatView seat(int number) {
        return new SeatView(new SeatId(UUID.randomUUID()), "kernteam-" + number, number, "bewoners", "bewoners", true);
    }

    private static Dossier dossier() {
        return new Dossier(
                StrategyId.next(),
                "SvO-2025-VB-001",
                new OfAmbition("VB", "veilige buurten"),
                "titel",
                new Content("samenvatting", List.of(), null),
                new Begun("p", OPENS),
                new Submitted(1, "p", OPENS),
                new Stage(Dossier.Status.IN_APPROVAL, null, null));
    }
}
