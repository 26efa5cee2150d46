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
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SeatView;

/** The answer of one seat, with the sector it had at that moment. Given once, never changed. */
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
    @Enumerated(EnumType.STRING)
    private Answer answer;
    private String reason;
    private boolean ownPower;
    private String answeredBy;
    private Instant answeredAt;

    protected BallotAnswer() { }

    BallotAnswer(Ballot ballot, SeatView seat, Vote vote, String who, Instant at) {
        this.id = UUID.randomUUID();
        this.ballot = ballot;
        this.seatId = seat.id().id();
        this.seatNumber = seat.number();
        this.sectorKey = seat.sectorKey();
        this.sectorName = seat.sectorName();
        this.answer = vote.answer();
        this.reason = vote.reason();
        this.ownPower = vote.ownPower();
        this.answeredBy = who;
        this.answeredAt = at;
    }

    boolean by(SeatId seat) {
        return seatId.equals(seat.id());
    }

    boolean saysTheSame(Vote vote) {
        return answer == vote.answer() && reason.equals(vote.reason()) && ownPower == vote.ownPower();
    }

    AnswerView view() {
        return new AnswerView(new SeatId(seatId), seatNumber, sectorKey, sectorName, answer, reason, ownPower,
                answeredBy, answeredAt);
    }
}
