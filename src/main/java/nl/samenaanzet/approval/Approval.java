package nl.samenaanzet.approval;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Settling.RoundSettled;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox.SeatAnswered;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ballots of the kernteam: open, answer, close. */
@Service
@Transactional
public class Approval {

    private final Ballots ballots;
    private final Opening opening;
    private final Journal journal;
    private final People people;
    private final Acts acts;

    Approval(Ballots ballots, Opening opening, Journal journal, People people, Acts acts) {
        this.ballots = ballots;
        this.opening = opening;
        this.journal = journal;
        this.people = people;
        this.acts = acts;
    }

    /** Opens the ballot of a round, with the rules of this moment; the same round again gives the same ballot. */
    public BallotView openBallot(StrategyId strategy, int round) {
        return ballots.findByStrategyIdAndRound(strategy.id(), round)
                .orElseGet(() -> open(strategy, round))
                .view(acts.now());
    }

    private Ballot open(StrategyId strategy, int round) {
        var ballot = opening.open(strategy, acts.now());
        journal.note(strategy, ApprovalHappening.BALLOT_OPENED, null, String.valueOf(round));
        return ballot;
    }

    /**
     * A seat answers. The very same answer again changes nothing.
     *
     * @throws Refusal when the ballot is closed, or this seat gave another answer before
     */
    @AllowedTo(Role.KERNTEAM)
    public void castVote(BallotId id, Vote vote) {
        var ballot = ballots.lock(id).orElseThrow();
        var me = acts.me();
        var seat = people.mySeat();
        if (!ballot.answer(seat, vote, me.title(), acts.now())) {
            return;
        }
        acts.tell(new SeatVoted(id, seat.id()));
        journal.note(ballot.strategy(), ApprovalHappening.SEAT_VOTED, me.title(), "");
        if (ballot.complete()) {
            close(ballot, true);
        }
    }

    /**
     * The kernteam answers the four questions about an objection while the round is open. One that fails a question is
     * kept and does not count; who raised it reads why.
     *
     * @param of who raised it
     * @throws Refusal when the ballot is closed, this seat has no objection, or it is one's own
     */
    @AllowedTo(Role.KERNTEAM)
    public void testObjection(BallotId id, SeatId of, Tested tested) {
        var ballot = ballots.lock(id).orElseThrow();
        var me = acts.me();
        ballot.test(of, people.mySeat().id(), tested, me.title(), acts.now());
        journal.note(
                ballot.strategy(),
                tested.overriding() ? ApprovalHappening.OBJECTION_HOLDS : ApprovalHappening.OBJECTION_FAILS,
                me.title(),
                String.valueOf(ballot.of(of).orElseThrow().from().number()));
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
        var heard = Reason.of(note, "note", "approval.refusal.noNote");
        var ballot = ballots.lock(id).orElseThrow();
        var seat = seat(of);
        ballot.oral(seat, vote, heard.text(), acts.me().title(), acts.now());
        journal.note(
                ballot.strategy(), ApprovalHappening.ORAL_ANSWER, acts.me().title(), String.valueOf(seat.number()));
    }

    private SeatView seat(SeatId id) {
        return people.kernteam().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.at("seat", "approval.refusal.whichSeat"));
    }

    private void close(Ballot ballot, boolean complete) {
        if (ballot.close(acts.now())) {
            acts.tell(new BallotClosed(ballot.id(), acts.now(), complete));
        }
    }

    /** Says that the seats that did not answer are to be reminded. Safe to run twice. */
    public void remindSeats(BallotId id) {
        var ballot = ballots.lock(id).orElseThrow();
        if (ballot.remind(acts.now())) {
            var view = ballot.view(acts.now());
            journal.note(ballot.strategy(), ApprovalHappening.SEATS_REMINDED, null, String.valueOf(ballot.round()));
            acts.tell(new SeatsReminded(
                    id,
                    view.number(),
                    people.kernteam().stream()
                            .map(SeatView::id)
                            .filter(seat -> view.of(seat).isEmpty())
                            .toList(),
                    view.clock().closesAt()));
        }
    }

    /** Closes the ballot if it still is open, and counts. Safe to run twice. */
    public BallotView closeBallot(BallotId id) {
        var ballot = ballots.lock(id).orElseThrow();
        close(ballot, false);
        return ballot.view(acts.now());
    }

    /** @throws NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public BallotView ballot(BallotId id) {
        return ballots.findById(id).orElseThrow().view(acts.now());
    }

    /** All rounds of a strategy, newest first. */
    @Transactional(readOnly = true)
    public List<BallotView> rounds(StrategyId strategy) {
        var now = acts.now();
        return ballots.findByStrategyIdOrderByRoundDesc(strategy.id()).stream()
                .map(b -> b.view(now))
                .toList();
    }

    /** The newest closed ballot about this strategy. */
    @Transactional(readOnly = true)
    public Optional<BallotResult> result(StrategyId strategy) {
        return rounds(strategy).stream()
                .filter(b -> b.outcome() != null)
                .findFirst()
                .map(BallotResult::of);
    }

    /** Opaque id of a ballot. */
    @Embeddable
    public record BallotId(UUID id) implements TypedId {

        public static BallotId of(String text) {
            return new BallotId(UUID.fromString(text));
        }

        public static BallotId next() {
            return new BallotId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * Nobody can answer any more.
     *
     * @param complete every seat had answered, so the closing time was not awaited
     */
    public record BallotClosed(BallotId ballot, Instant at, boolean complete) implements TaskDone {

        @Override
        public String subject() {
            return ballot.toString();
        }

        @Override
        public String step() {
            return VoteTasks.STEP;
        }
    }

    /** A seat has answered. */
    public record SeatVoted(BallotId ballot, SeatId seat) implements SeatAnswered {

        @Override
        public String subject() {
            return ballot.toString();
        }

        @Override
        public String step() {
            return VoteTasks.STEP;
        }
    }

    /**
     * The outcome of a ballot is on record. Published once.
     *
     * @param dossierNumber "WIJK-2025-AB-003"
     * @param outcome of T4: see {@link BallotResult}; when it is no decision, {@link RoundSettled} follows
     */
    public record BallotConcluded(
            BallotId ballot, StrategyId strategy, String dossierNumber, BallotOutcome outcome, Instant at) {}

    /** The process owner took a ballot back before it closed; the strategy goes back to be revised. */
    public record BallotWithdrawn(BallotId ballot) {}

    /**
     * The process says that it is time to remind.
     *
     * @param notAnswered no answer of theirs is known, also none that was said aloud
     */
    public record SeatsReminded(BallotId ballot, String dossierNumber, List<SeatId> notAnswered, Instant closesAt) {}

    /**
     * How a closed ballot ended, for reading by other modules.
     *
     * @param round 1-based
     * @param outcome of T4
     * @param rule which row of T4 matched: "T4-5"
     * @param answers one per seat that answered
     */
    public record BallotResult(
            int round,
            BallotOutcome outcome,
            String rule,
            Instant openedAt,
            Instant closedAt,
            List<SeatAnswer> answers) {

        /**
         * What one seat said.
         *
         * @param sectorName may be null
         * @param reason may be empty
         */
        public record SeatAnswer(int seatNumber, String sectorName, Answer answer, String reason) {}

        static BallotResult of(BallotView ballot) {
            return new BallotResult(
                    ballot.round(),
                    ballot.outcome(),
                    ballot.conclusion().rule(),
                    ballot.clock().openedAt(),
                    ballot.clock().closedAt(),
                    ballot.answers().stream()
                            .map(a -> new SeatAnswer(a.from().number(), a.from().sectorName(), a.answer(), a.reason()))
                            .toList());
        }
    }
}
