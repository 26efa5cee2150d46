package nl.samenaanzet.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SeatView;
import nl.samenaanzet.workdays.WorkDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ballots of the kernteam: open, answer, close, conclude. */
@Service
@Transactional
@EnableConfigurationProperties(ApprovalProperties.class)
public class Approval {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int MAX_NOTE = 500;

    private final Ballots ballots;
    private final Dossiers dossiers;
    private final Journal journal;
    private final People people;
    private final ApprovalProperties properties;
    private final WorkDays workDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approval(Ballots ballots, Dossiers dossiers, Journal journal, People people, ApprovalProperties properties,
            WorkDays workDays, ApplicationEventPublisher events, Clock clock) {
        this.ballots = ballots;
        this.dossiers = dossiers;
        this.journal = journal;
        this.people = people;
        this.properties = properties;
        this.workDays = workDays;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the ballot of a round, with the rules of this moment; the same round again gives the same ballot. */
    public BallotView openBallot(StrategyId strategy, int round) {
        return ballots.findByStrategyIdAndRound(strategy.id(), round)
                .orElseGet(() -> open(strategy, round))
                .view(clock.instant());
    }

    private Ballot open(StrategyId strategy, int round) {
        var dossier = dossiers.byId(strategy);
        var objectionRound = 1 + ballots.countByStrategyIdAndOutcome(strategy.id(), "aanpassen");
        var ballot = new Ballot(dossier, objectionRound, people.kernteam().size(), properties.rules(), times(clock.instant()));
        journal.note(strategy, "approval.happened.ballotOpened", null, String.valueOf(round));
        return ballots.save(ballot);
    }

    private BallotTimes times(Instant now) {
        return properties.term() != null ? BallotTimes.during(now, properties.term(), properties.remindBefore())
                : BallotTimes.until(now, workDays.after(LocalDate.ofInstant(now, AMSTERDAM), properties.workingDays()),
                        properties.closingHour(), properties.remindBefore());
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
        var seat = seat(me.seat());
        if (!ballot.answer(seat, vote, me.title(), clock.instant())) {
            return;
        }
        events.publishEvent(new SeatVoted(id, seat.id()));
        journal.note(ballot.strategy(), "approval.happened.seatVoted", me.title(), "");
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
        if (note == null || note.isBlank() || note.length() > MAX_NOTE) {
            throw new Refusal("approval.refusal.noNote");
        }
        var ballot = ballots.lock(id).orElseThrow();
        var seat = seat(of);
        ballot.oral(seat, vote, note.strip(), people.me().title(), clock.instant());
        journal.note(ballot.strategy(), "approval.happened.oralAnswer", people.me().title(), String.valueOf(seat.number()));
    }

    /** Takes a ballot back before it closes; the strategy goes back to be revised. @throws Refusal without a reason, or when it is closed */
    @AllowedTo(Role.PROCESS_OWNER)
    public void withdrawBallot(BallotId id, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > MAX_NOTE) {
            throw new Refusal("approval.refusal.noWithdrawReason");
        }
        var ballot = ballots.lock(id).orElseThrow();
        ballot.withdraw(clock.instant());
        var view = ballot.view(clock.instant());
        dossiers.judged(view.strategy(), view.round(), view.outcome());
        journal.note(view.strategy(), "approval.happened.ballotWithdrawn", people.me().title(), reason.strip());
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
        ballot.remind(clock.instant());
        var view = ballot.view(clock.instant());
        journal.noteOnce(ballot.strategy(), "approval.happened.seatsReminded", String.valueOf(view.round()));
        events.publishEvent(new SeatsReminded(id, view.number(), people.kernteam().stream().map(SeatView::id)
                .filter(seat -> view.of(seat).isEmpty()).toList(), view.closesAt()));
    }

    /** Closes the ballot if it still is open, and counts. Safe to run twice. */
    public BallotView closeBallot(BallotId id) {
        var ballot = ballots.lock(id).orElseThrow();
        close(ballot, false);
        return ballot.view(clock.instant());
    }

    /** Records what T4 made of the count. Safe to run twice: the first outcome stands. @return the outcome */
    public String recordOutcome(BallotId id, String outcome, String rule) {
        var ballot = ballots.lock(id).orElseThrow();
        ballot.conclude(outcome, rule);
        var view = ballot.view(clock.instant());
        dossiers.judged(view.strategy(), view.round(), view.outcome());
        journal.noteOnce(view.strategy(), "approval.happened." + view.outcome(), String.valueOf(view.round()));
        return view.outcome();
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
