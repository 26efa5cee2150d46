package nl.samenaanzet.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SeatView;

/**
 * One round in which the seats of the kernteam answer (S: a kernteam of eight). A seat answers once, before the
 * closing time. When every seat has answered it closes by itself.
 */
@Entity
@Table(name = "approval_ballot")
class Ballot {

    /** Outcome of a ballot that was taken back; T4 does not know it and is not asked. */
    static final String WITHDRAWN = "ingetrokken";

    @EmbeddedId
    private BallotId id;
    private UUID strategyId;
    private String dossierNumber;
    private int round;
    private int objectionRound;
    private int seats;
    private Instant openedAt;
    private Instant closesAt;
    private Instant remindAt;
    private Instant remindedAt;
    private Instant closedAt;
    @Embedded
    private BallotRules rules;
    private String outcome;
    private String rule;
    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL)
    @OrderBy("seatNumber")
    private List<BallotAnswer> answers = new ArrayList<>();

    protected Ballot() { }

    /** @param objectionRound 1-based round of amending, T4's {@code ronde} @param seats how many seats may answer */
    Ballot(Dossier dossier, int objectionRound, int seats, BallotRules rules, BallotTimes times) {
        this.id = BallotId.next();
        this.strategyId = dossier.id().id();
        this.dossierNumber = dossier.number();
        this.round = dossier.round();
        this.objectionRound = objectionRound;
        this.seats = seats;
        this.rules = rules;
        this.openedAt = times.opensAt();
        this.closesAt = times.closesAt();
        this.remindAt = times.remindAt();
    }

    /** @return false when this seat had given this very answer before (a double click) */
    boolean answer(SeatView seat, Vote vote, String who, Instant now) {
        var earlier = answers.stream().filter(a -> a.by(seat.id())).findFirst();
        if (earlier.filter(BallotAnswer::confirmed).isPresent()) {
            if (earlier.get().saysTheSame(vote)) {
                return false;
            }
            throw new Refusal("approval.refusal.alreadyAnswered", earlier.get().view().by());
        }
        mustBeOpen(now);
        if (earlier.isPresent()) {
            earlier.get().say(vote, who, now);
            return true;
        }
        answers.add(new BallotAnswer(this, seat, vote, who, now));
        return true;
    }

    /** A seat said its answer aloud. @throws Refusal when it is closed, or the seat has answered */
    void oral(SeatView seat, Vote vote, String note, String who, Instant now) {
        var earlier = answers.stream().filter(a -> a.by(seat.id())).findFirst();
        if (earlier.isPresent()) {
            throw new Refusal("approval.refusal.alreadyAnswered", earlier.get().view().by());
        }
        mustBeOpen(now);
        answers.add(BallotAnswer.oral(this, seat, vote, note, who, now));
    }

    /** Takes it back. @throws Refusal when it is closed */
    void withdraw(Instant now) {
        mustBeOpen(now);
        closedAt = now;
        conclude(WITHDRAWN, "");
    }

    private void mustBeOpen(Instant now) {
        if (!open(now)) {
            throw new Refusal("approval.refusal.closed");
        }
    }

    /** Every seat answered itself, so nobody can still correct what was recorded. */
    boolean complete() {
        return answers.stream().filter(BallotAnswer::confirmed).count() >= seats;
    }

    boolean open(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    /** @return false when it was closed before */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    void remind(Instant now) {
        if (remindedAt == null) {
            remindedAt = now;
        }
    }

    /** What T4 made of the count. The first word stands. @return false when there was one */
    boolean conclude(String outcome, String rule) {
        if (this.outcome != null) {
            return false;
        }
        this.outcome = outcome;
        this.rule = rule;
        return true;
    }

    BallotCount count() {
        return BallotCount.of(answers.stream().map(BallotAnswer::view).toList());
    }

    BallotId id() {
        return id;
    }

    StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    BallotRules rules() {
        return rules;
    }

    Optional<AnswerView> of(SeatId seat) {
        return answers.stream().filter(a -> a.by(seat)).map(BallotAnswer::view).findFirst();
    }

    BallotView view(Instant now) {
        return new BallotView(id, strategy(), dossierNumber, round, objectionRound, seats, openedAt, closesAt,
                remindAt, remindedAt, closedAt, open(now), rules, outcome, rule,
                answers.stream().map(BallotAnswer::view).toList());
    }
}
