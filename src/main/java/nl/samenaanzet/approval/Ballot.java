package nl.samenaanzet.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView.AnswerView;
import nl.samenaanzet.approval.BallotView.Conclusion;
import nl.samenaanzet.approval.BallotView.Subject;
import nl.samenaanzet.approval.BallotView.Text;
import nl.samenaanzet.approval.clock.BallotClock;
import nl.samenaanzet.approval.clock.BallotTimes;
import nl.samenaanzet.approval.counting.BallotCount;
import nl.samenaanzet.approval.judged.JudgedText;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;

/**
 * One round in which the seats of the kernteam answer. A seat answers once, before the closing time. When every seat
 * has answered it closes by itself.
 */
@Entity
@Table(name = "approval_ballot")
public class Ballot {

    @EmbeddedId
    private BallotId id;

    private UUID strategyId;
    private String dossierNumber;
    private int round;
    private int objectionRound;
    private int seats;
    private int sectors;

    @Embedded
    private BallotClock clock;

    @Embedded
    private BallotRules rules;

    private String textSha256;
    private String documentSha256;

    @Enumerated(EnumType.STRING)
    private BallotOutcome outcome;

    private String rule;
    private String closedBy;

    @Enumerated(EnumType.STRING)
    private FollowUp settled;

    private String settledBy;
    private Instant settledAt;
    private String settledNote;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL)
    @OrderBy("seatNumber")
    private List<BallotAnswer> answers = new ArrayList<>();

    protected Ballot() {}

    /**
     * @param seats how many seats may answer
     * @param sectors how many sectors they are of
     * @param objectionRound 1-based round of amending, T4's {@code ronde}
     */
    record Size(int seats, int sectors, int objectionRound) {}

    /** @param text what is judged */
    Ballot(Dossier dossier, Size size, BallotRules rules, BallotTimes times, JudgedText text) {
        this.id = BallotId.next();
        this.strategyId = dossier.id().id();
        this.dossierNumber = dossier.number();
        this.round = dossier.submitted().round();
        this.objectionRound = size.objectionRound();
        this.seats = size.seats();
        this.sectors = size.sectors();
        this.rules = rules;
        this.clock = new BallotClock(times);
        this.textSha256 = text.sha256();
        this.documentSha256 = text.document() == null ? null : text.document().sha256();
    }

    /** @return false when this seat had given this very answer before (a double click) */
    boolean answer(SeatView seat, Vote vote, String who, Instant now) {
        var earlier = answers.stream().filter(a -> a.by(seat.id())).findFirst();
        if (earlier.filter(BallotAnswer::confirmed).isPresent()) {
            if (earlier.get().saysTheSame(vote)) {
                return false;
            }
            throw new Refusal(
                    "approval.refusal.alreadyAnswered",
                    earlier.get().view().given().by());
        }
        var at = mayActAt(now);
        if (earlier.isPresent()) {
            earlier.get().say(vote, who, at);
            return true;
        }
        answers.add(new BallotAnswer(this, seat, vote, who, at));
        return true;
    }

    /**
     * A seat said its answer aloud.
     *
     * @throws Refusal when it is closed, or the seat has answered
     */
    void oral(SeatView seat, Vote vote, String note, String who, Instant now) {
        var earlier = answers.stream().filter(a -> a.by(seat.id())).findFirst();
        if (earlier.isPresent()) {
            throw new Refusal(
                    "approval.refusal.alreadyAnswered",
                    earlier.get().view().given().by());
        }
        answers.add(BallotAnswer.oral(this, seat, vote, note, who, mayActAt(now)));
    }

    /**
     * Takes it back.
     *
     * @throws Refusal when it is closed
     */
    void withdraw(String who, Instant now) {
        clock.close(mayActAt(now));
        closedBy = who;
        conclude(BallotOutcome.INGETROKKEN, "");
    }

    /**
     * Another closing time; a pause is over.
     *
     * @throws Refusal when it is closed
     */
    public void reschedule(BallotTimes times, Instant now) {
        mayActAt(now);
        clock.reschedule(times);
    }

    /**
     * No closing time counts until it is rescheduled.
     *
     * @throws Refusal when it is closed or paused
     */
    public void pause(Instant now) {
        var at = mayActAt(now);
        mustBePaused(false);
        clock.pause(at);
    }

    public void mustBePaused(boolean paused) {
        if (clock.paused() != paused) {
            throw new Refusal(paused ? "approval.refusal.notPaused" : "approval.refusal.paused");
        }
    }

    /**
     * @return when an act of this moment is recorded
     * @throws Refusal when it is closed, or the clock is wrong
     */
    private Instant mayActAt(Instant now) {
        if (outcome == BallotOutcome.INGETROKKEN && closedBy != null) {
            throw new Refusal("approval.refusal.withdrawn", closedBy, DayWords.figures(clock.closedAt()));
        }
        if (!clock.open(now)) {
            throw new Refusal(
                    "approval.refusal.closed",
                    DayWords.figures(clock.closedAt() == null ? clock.closesAt() : clock.closedAt()));
        }
        return clock.at(now, lastAnswerAt());
    }

    private Instant lastAnswerAt() {
        return answers.stream()
                .map(BallotAnswer::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The kernteam asked the four questions about an objection. The newest answer counts.
     *
     * @param seat who raised it
     * @param of the seat of who asks
     * @throws Refusal when it is closed, when this seat has no objection, or when it is one's own
     */
    void test(SeatId seat, SeatId of, Tested tested, String who, Instant now) {
        var at = mayActAt(now);
        var objection = answers.stream()
                .filter(a -> a.by(seat) && a.view().objects())
                .findFirst()
                .orElseThrow(() -> new Refusal("approval.refusal.noObjection"));
        if (seat.equals(of)) {
            throw new Refusal("approval.refusal.ownObjection");
        }
        objection.test(tested, who, at);
    }

    /**
     * Every seat answered itself, so nobody can still correct what was recorded, and the four questions were asked of
     * each objection.
     */
    boolean complete() {
        return answers.stream().filter(BallotAnswer::confirmed).count() >= seats
                && answers.stream().noneMatch(a -> a.view().untested());
    }

    /** @return false when it was closed before */
    boolean close(Instant now) {
        var last = lastAnswerAt();
        return clock.close(last != null && last.isAfter(now) ? last : now);
    }

    /** @return false when nobody needs to be reminded */
    boolean remind(Instant now) {
        return clock.remind(now);
    }

    /**
     * How a round without a decision goes on.
     *
     * @throws Refusal when it was decided, or somebody chose before
     */
    void settle(FollowUp followUp, String note, String who, Instant now) {
        if (settled != null) {
            throw new Refusal("approval.refusal.settled", settledBy, DayWords.figures(settledAt));
        }
        if (!undecided()) {
            throw new Refusal("approval.refusal.decided");
        }
        settled = followUp;
        settledNote = note;
        settledBy = who;
        settledAt = now;
    }

    /**
     * What T4 made of the count. The first word stands.
     *
     * @return false when there was one
     */
    boolean conclude(BallotOutcome outcome, String rule) {
        if (this.outcome != null) {
            return false;
        }
        this.outcome = outcome;
        this.rule = rule;
        return true;
    }

    public BallotClock clock() {
        return clock;
    }

    BallotOutcome outcome() {
        return outcome;
    }

    String textSha256() {
        return textSha256;
    }

    public int round() {
        return round;
    }

    BallotCount count() {
        return BallotCount.of(answers.stream().map(BallotAnswer::view).toList());
    }

    public BallotId id() {
        return id;
    }

    public StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    BallotRules rules() {
        return rules;
    }

    Optional<AnswerView> of(SeatId seat) {
        return answers.stream().filter(a -> a.by(seat)).map(BallotAnswer::view).findFirst();
    }

    private boolean undecided() {
        return outcome != null && outcome.undecided();
    }

    public BallotView view(Instant now) {
        return new BallotView(
                new Subject(id, strategy(), dossierNumber, round, objectionRound),
                new BallotView.Size(seats, sectors),
                clock.view(now),
                rules,
                new Text(textSha256, documentSha256),
                new Conclusion(
                        outcome,
                        rule,
                        settled == null && undecided(),
                        settled == null ? null : new BallotView.Settled(settled, settledNote, settledBy, settledAt)),
                answers.stream().map(BallotAnswer::view).toList());
    }
}
