package nl.samenaanzet.approval;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SeatView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ballots of the kernteam: open, answer, close, conclude. */
@Service
@Transactional
public class Approval {

    private final Ballots ballots;
    private final Opening opening;
    private final ClockActs acts;
    private final OutcomeGrounds grounds;
    private final Dossiers dossiers;
    private final Journal journal;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approval(Ballots ballots, Opening opening, ClockActs acts, OutcomeGrounds grounds, Dossiers dossiers, Journal journal, People people,
            ApplicationEventPublisher events, Clock clock) {
        this.ballots = ballots;
        this.opening = opening;
        this.acts = acts;
        this.grounds = grounds;
        this.dossiers = dossiers;
        this.journal = journal;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the ballot of a round, with the rules of this moment; the same round again gives the same ballot. */
    public BallotView openBallot(StrategyId strategy, int round) {
        return ballots.findByStrategyIdAndRound(strategy.id(), round)
                .orElseGet(() -> opening.open(strategy, round, clock.instant()))
                .view(clock.instant());
    }

    /**
     * A seat answers. The very same answer again changes nothing.
     *
     * @throws Refusal when the ballot is closed, or this seat gave another answer before
     */
    @AllowedTo(Role.KERNTEAM)
    public void castVote(BallotId id, Vote vote) {
        var ballot = ballots.lock(id).orElseThrow();
        var me = people.me();
        var seat = people.mySeat();
        if (!ballot.answer(seat, vote, me.title(), clock.instant())) {
            return;
        }
        events.publishEvent(new SeatVoted(id, seat.id()));
        journal.note(ballot.strategy(), ApprovalHappening.SEAT_VOTED, me.title(), "");
        if (ballot.complete()) {
            close(ballot, true);
        }
    }

    /**
     * The secretary records what a seat said aloud. The seat keeps its task and confirms or corrects it until closing.
     *
     * @param note to whom it was said and when, in words; at most 500 characters
     * @throws Refusal when the ballot is closed, the seat has answered, or the note is missing
     */
    @AllowedTo(Role.SECRETARY)
    public void recordOralAnswer(BallotId id, SeatId of, Vote vote, String note) {
        var heard = Reason.of(note, "approval.refusal.noNote");
        var ballot = ballots.lock(id).orElseThrow();
        var seat = seat(of);
        ballot.oral(seat, vote, heard.text(), people.me().title(), clock.instant());
        journal.note(ballot.strategy(), ApprovalHappening.ORAL_ANSWER, people.me().title(), String.valueOf(seat.number()));
    }

    /** Takes a ballot back before it closes; the strategy goes back to be revised. @throws Refusal without a reason, or when it is closed */
    @AllowedTo(Role.PROCESS_OWNER)
    public void withdrawBallot(BallotId id, String reason) {
        var why = Reason.of(reason, "approval.refusal.noWithdrawReason");
        var ballot = ballots.lock(id).orElseThrow();
        var who = people.me().title();
        ballot.withdraw(who, clock.instant());
        acts.save(new ClockAct(id, ActKind.WITHDRAWN, why.text(), who, clock.instant(), null));
        var view = ballot.view(clock.instant());
        dossiers.judged(view.strategy(), view.round(), view.outcome());
        journal.note(view.strategy(), ApprovalHappening.BALLOT_WITHDRAWN, who, why.text());
        events.publishEvent(new BallotWithdrawn(id));
    }

    private SeatView seat(Object id) {
        return people.kernteam().stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("approval.refusal.noSeat"));
    }

    private void close(Ballot ballot, boolean complete) {
        if (ballot.close(clock.instant())) {
            events.publishEvent(new BallotClosed(ballot.id(), clock.instant(), complete));
        }
    }

    /** Says that the seats that did not answer are to be reminded. Safe to run twice. */
    public void remindSeats(BallotId id) {
        var ballot = ballots.lock(id).orElseThrow();
        if (ballot.remind(clock.instant())) {
            var view = ballot.view(clock.instant());
            journal.note(ballot.strategy(), ApprovalHappening.SEATS_REMINDED, null, String.valueOf(ballot.round()));
            events.publishEvent(new SeatsReminded(id, view.number(), people.kernteam().stream().map(SeatView::id)
                    .filter(seat -> view.of(seat).isEmpty()).toList(), view.closesAt()));
        }
    }

    /** Closes the ballot if it still is open, and counts. Safe to run twice. */
    public BallotView closeBallot(BallotId id) {
        var ballot = ballots.lock(id).orElseThrow();
        close(ballot, false);
        return ballot.view(clock.instant());
    }

    /**
     * Records what T4 made of the count. Safe to run twice: the first outcome stands.
     *
     * @param ground why; its rule is the row that matched
     * @return the outcome
     */
    public String recordOutcome(BallotId id, String outcome, OutcomeGround ground) {
        var ballot = ballots.lock(id).orElseThrow();
        if (ballot.conclude(outcome, ground.rule())) {
            grounds.save(new OutcomeGroundRow(id, ground));
            concluded(ballot);
        }
        return ballot.outcome();
    }

    /** While nobody chose how to go on, the text stays as it is: the dossier is told of a decision only. */
    private void concluded(Ballot ballot) {
        var view = ballot.view(clock.instant());
        if (!view.toSettle()) {
            dossiers.judged(view.strategy(), view.round(), view.outcome());
        }
        journal.note(view.strategy(), ApprovalHappening.ended(view.outcome()), null, String.valueOf(view.round()));
        events.publishEvent(new BallotConcluded(view.id(), view.strategy(), view.number(), view.outcome(), clock.instant()));
    }

    /** Why the table said what it said of a ballot; empty while it is not counted. */
    @Transactional(readOnly = true)
    public Optional<OutcomeGround> ground(BallotId id) {
        return grounds.findById(id.id()).map(OutcomeGroundRow::view);
    }

    /** @throws NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public BallotView ballot(BallotId id) {
        return ballots.findById(id).orElseThrow().view(clock.instant());
    }

    /** All rounds of a strategy, newest first. */
    @Transactional(readOnly = true)
    public List<BallotView> rounds(StrategyId strategy) {
        var now = clock.instant();
        return ballots.findByStrategyIdOrderByRoundDesc(strategy.id()).stream().map(b -> b.view(now)).toList();
    }

    /** The newest closed ballot about this strategy. */
    @Transactional(readOnly = true)
    public Optional<BallotResult> result(StrategyId strategy) {
        return rounds(strategy).stream().filter(b -> b.outcome() != null).findFirst().map(BallotResult::of);
    }
}
