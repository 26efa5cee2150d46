package nl.samenaanzet.approval.counting;

import static nl.samenaanzet.approval.Answer.ABSTAIN;
import static nl.samenaanzet.approval.Answer.CONFLICT;
import static nl.samenaanzet.approval.Answer.CONSENT;
import static nl.samenaanzet.approval.Answer.CONSENT_WITH_REMARK;
import static nl.samenaanzet.approval.Answer.OBJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.BallotView.AnswerView;
import nl.samenaanzet.approval.BallotView.Given;
import nl.samenaanzet.approval.BallotView.Voter;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.people.People.SeatId;
import org.junit.jupiter.api.Test;

class BallotCountTest {

    @Test
    void nobodyAnswered() {
        assertThat(BallotCount.of(List.of()))
                .isEqualTo(new BallotCount(0, 0, 0, Residents.AFWEZIG, 0, ObjectionKind.GEEN, 0));
    }

    @Test
    void seatsInConflictCountOnlyAsSuch() {
        var count = BallotCount.of(List.of(seat("bewoners", CONFLICT), seat("onderwijs", CONSENT)));
        assertThat(count).isEqualTo(new BallotCount(1, 1, 1, Residents.AFWEZIG, 0, ObjectionKind.GEEN, 1));
    }

    @Test
    void abstainingCountsAsPresentButNotInFavour() {
        var count = BallotCount.of(List.of(seat("bewoners", ABSTAIN), seat("onderwijs", CONSENT)));
        assertThat(count).isEqualTo(new BallotCount(0, 2, 2, Residents.ONTHIELDEN, 0, ObjectionKind.GEEN, 1));
    }

    @Test
    void oneResidentWhoJudgesIsEnough() {
        assertThat(BallotCount.of(List.of(seat("bewoners", ABSTAIN), seat("bewoners", OBJECTION)))
                        .bewoners())
                .isEqualTo(Residents.OORDEELDEN);
    }

    @Test
    void aRemarkIsConsentAllTheSame() {
        var count = BallotCount.of(List.of(seat("bewoners", CONSENT_WITH_REMARK), seat("onderwijs", CONSENT)));
        assertThat(count).isEqualTo(new BallotCount(0, 2, 2, Residents.OORDEELDEN, 0, ObjectionKind.GEEN, 2));
    }

    @Test
    void aSectorWithTwoSeatsCountsOnceAndAnUnknownSectorNotAtAll() {
        var count = BallotCount.of(List.of(seat("bewoners", CONSENT), seat("bewoners", CONSENT), seat(null, CONSENT)));
        assertThat(count.sectoren()).isEqualTo(1);
        assertThat(count.aanwezig()).isEqualTo(3);
    }

    @Test
    void objectionsAreAboutOwnPowerOnlyWhenAllAre() {
        assertThat(BallotCount.of(List.of(objection(true), objection(true))).type())
                .isEqualTo(ObjectionKind.EIGEN_BEVOEGDHEID);
        assertThat(BallotCount.of(List.of(objection(true), objection(false))).type())
                .isEqualTo(ObjectionKind.INHOUD);
    }

    @Test
    void anObjectionCountsOnlyAfterAllFourQuestionsWereAnsweredWithYes() {
        var untested = BallotCount.of(List.of(seat("bewoners", OBJECTION)));
        assertThat(untested.bezwaren()).isZero();
        assertThat(untested.type()).isEqualTo(ObjectionKind.ONGETOETST);
        var failed = BallotCount.of(List.of(objection(true, new Tested(true, false, true, true, "Over een persoon"))));
        assertThat(failed).isEqualTo(new BallotCount(0, 1, 1, Residents.AFWEZIG, 0, ObjectionKind.GEEN, 0));
        assertThat(BallotCount.of(List.of(objection(true))).bezwaren()).isEqualTo(1);
    }

    /** One that fails does not keep an objection about an own power from being that. */
    @Test
    void whatTheObjectionsAreAboutIsAskedOfThoseThatCount() {
        var failed = objection(false, new Tested(true, true, false, true, "Zonder argument"));
        assertThat(BallotCount.of(List.of(objection(true), failed)).type()).isEqualTo(ObjectionKind.EIGEN_BEVOEGDHEID);
    }

    private static AnswerView objection(boolean ownPower) {
        return objection(ownPower, new Tested(true, true, true, true, ""));
    }

    private static AnswerView objection(boolean ownPower, Tested tested) {
        return answer("onderwijs", OBJECTION, ownPower, new BallotView.Test(tested, "zetel 2", Instant.EPOCH));
    }

    private static AnswerView seat(String sector, Answer answer) {
        return answer(sector, answer, false, null);
    }

    private static AnswerView answer(String sector, Answer answer, boolean ownPower, BallotView.Test test) {
        return new AnswerView(
                new Voter(new SeatId(UUID.randomUUID()), 1, sector, sector, "bewoners".equals(sector)),
                answer,
                "",
                ownPower,
                new Given("zetel", Instant.EPOCH, true),
                null,
                test,
                null);
    }
}
