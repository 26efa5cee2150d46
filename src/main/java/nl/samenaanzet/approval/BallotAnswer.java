package nl.samenaanzet.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.approval.BallotView.AnswerView;
import nl.samenaanzet.approval.BallotView.Given;
import nl.samenaanzet.approval.BallotView.Oral;
import nl.samenaanzet.approval.BallotView.Test;
import nl.samenaanzet.approval.BallotView.Voter;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;

/**
 * The answer of one seat, with the sector it had at that moment. Given once; what was said aloud, the seat may correct.
 */
@Entity
@Table(name = "approval_answer")
class BallotAnswer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    private UUID seatId;
    private int seatNumber;
    private String sectorKey;
    private String sectorName;
    private boolean residents;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String reason;
    private boolean ownPower;
    private String answeredBy;
    private Instant answeredAt;
    private boolean confirmed;
    private String aboutSha256;

    @Enumerated(EnumType.STRING)
    private Answer oralAnswer;

    private String oralReason;
    private String oralNote;
    private String oralBy;
    private Instant oralAt;

    /** Null while the four questions were not asked; only of an objection. */
    private Instant testedAt;

    private String testedBy;
    private boolean testedExplicit;
    private boolean testedImpersonal;
    private boolean testedArgued;
    private boolean testedUnsafe;
    private String testedNote;

    protected BallotAnswer() {}

    BallotAnswer(Ballot ballot, SeatView seat, Vote vote, String who, Instant at) {
        this.id = UUID.randomUUID();
        this.ballot = ballot;
        this.seatId = seat.id().id();
        this.seatNumber = seat.number();
        this.sectorKey = seat.sectorKey();
        this.sectorName = seat.sectorName();
        this.residents = seat.residents();
        this.aboutSha256 = ballot.textSha256();
        say(vote, who, at);
    }

    /** An answer that was said aloud; the seat can still confirm or correct it. */
    static BallotAnswer oral(Ballot ballot, SeatView seat, Vote vote, String note, String who, Instant at) {
        var answer = new BallotAnswer(ballot, seat, vote, who, at);
        answer.confirmed = false;
        answer.oralAnswer = vote.answer();
        answer.oralReason = vote.reason();
        answer.oralNote = note;
        answer.oralBy = who;
        answer.oralAt = at;
        return answer;
    }

    /** What the seat itself says. Another answer than was tested has to be tested anew. */
    final void say(Vote vote, String who, Instant at) {
        if (testedAt != null && !saysTheSame(vote)) {
            testedAt = null;
        }
        this.answer = vote.answer();
        this.reason = vote.reason();
        this.ownPower = vote.ownPower();
        this.answeredBy = who;
        this.answeredAt = at;
        this.confirmed = true;
    }

    /** The kernteam asked the four questions; the newest counts. */
    void test(Tested tested, String who, Instant at) {
        this.testedAt = at;
        this.testedBy = who;
        this.testedExplicit = tested.explicit();
        this.testedImpersonal = tested.impersonal();
        this.testedArgued = tested.argued();
        this.testedUnsafe = tested.unsafe();
        this.testedNote = tested.note();
    }

    private Test tested() {
        return testedAt == null
                ? null
                : new Test(
                        new Tested(testedExplicit, testedImpersonal, testedArgued, testedUnsafe, testedNote),
                        testedBy,
                        testedAt);
    }

    Instant at() {
        return answeredAt;
    }

    boolean confirmed() {
        return confirmed;
    }

    boolean by(SeatId seat) {
        return seatId.equals(seat.id());
    }

    boolean saysTheSame(Vote vote) {
        return answer == vote.answer() && reason.equals(vote.reason()) && ownPower == vote.ownPower();
    }

    AnswerView view() {
        return new AnswerView(
                new Voter(new SeatId(seatId), seatNumber, sectorKey, sectorName, residents),
                answer,
                reason,
                ownPower,
                new Given(answeredBy, answeredAt, confirmed),
                oralAt == null ? null : new Oral(oralAnswer, oralReason, oralNote, oralBy, oralAt),
                tested(),
                aboutSha256);
    }
}
