package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.Reviews.ReviewView;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outcomes of ballots in words: awaited after each ballot, stated once by a person, never worked out from the
 * count.
 */
@Service
@Transactional
public class Outcomes {

    private static final int PAGE = 50;

    private final Statements statements;
    private final Journal journal;
    private final Parties parties;
    private final OutcomeTimes times;
    private final Acts acts;

    Outcomes(Statements statements, Journal journal, Parties parties, OutcomeTimes times, Acts acts) {
        this.statements = statements;
        this.journal = journal;
        this.parties = parties;
        this.times = times;
        this.acts = acts;
    }

    /** Opens the form for a concluded ballot. Safe to run twice. */
    void await(Concluded ballot) {
        if (!statements.existsById(ballot.ballot().id())) {
            acts.tell(statements.save(new Statement(ballot, times)).awaited());
        }
    }

    /**
     * Puts the outcome in words. The very same words again change nothing.
     *
     * @throws Refusal when another statement stands, the review is not ahead, or owner or receivers are not on our
     *     lists
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void stateOutcome(BallotId ballot, Stated stated) {
        var statement = statements.lock(ballot.id()).orElseThrow();
        var who = acts.me().title();
        if (!statement.view().stated()) {
            mustFit(stated);
        }
        if (!statement.state(stated, who, acts.now())) {
            return;
        }
        var review = stated.reviewOn() == null
                ? null
                : statement
                        .plan(stated.reviewOn(), times.opensAt(stated.reviewOn()), who, acts.now())
                        .view();
        var view = statement.view();
        journal.note(view.strategy(), OutcomeHappening.STATED, who, stated.nextStep());
        if (review != null) {
            journal.note(view.strategy(), OutcomeHappening.PLANNED, who, DayWords.figures(review.on()));
        }
        acts.tell(new OutcomeStated(
                UUID.randomUUID().toString(),
                acts.now(),
                ballot,
                view.strategy(),
                view.number(),
                view.title(),
                who,
                stated.owner().toString(),
                stated.tell().stream().map(Party::toString).sorted().toList(),
                review == null ? null : review.id(),
                stated.reviewOn(),
                review == null ? null : review.opensAt()));
    }

    private void mustFit(Stated stated) {
        var no = new Refusals();
        no.when(!parties.known(stated.owner()), "owner", "outcome.refusal.owner.unknown");
        no.when(!parties.tellable().containsAll(stated.tell()), "tell", "outcome.refusal.tell.unknown");
        if (stated.reviewOn() != null) {
            no.of(() -> times.ahead(stated.reviewOn()));
        }
        no.raise();
    }

    /** Notes that who has to state it was reminded. Safe to run twice. */
    public void remindStatement(BallotId ballot) {
        var statement = statements.lock(ballot.id()).orElseThrow();
        statement.remind(acts.now());
        journal.noteOnce(
                statement.view().strategy(),
                OutcomeHappening.REMINDED,
                statement.view().ballotOutcome().code());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public StatementView outcome(BallotId ballot) {
        return statements.findById(ballot.id()).orElseThrow().view();
    }

    /** Those of one strategy, newest first. */
    @Transactional(readOnly = true)
    public List<StatementView> of(StrategyId strategy) {
        return statements.findByStrategyIdOrderByConcludedAtDesc(strategy.id()).stream()
                .map(Statement::view)
                .toList();
    }

    /**
     * Next review first, then newest, fifty at a time.
     *
     * @param state or null for all
     * @param owner or null for all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Page<OutcomeLine> find(StatementState state, Party owner, int page) {
        return statements
                .find(
                        state,
                        owner == null ? null : owner.toString(),
                        PageRequest.of(Math.clamp(page, 0, 100_000), PAGE))
                .map(Statement::line);
    }

    /** How many there are in each state. */
    @Transactional(readOnly = true)
    public Map<StatementState, Long> counts() {
        var counts = new EnumMap<StatementState, Long>(StatementState.class);
        for (var state : StatementState.values()) {
            counts.put(state, 0L);
        }
        statements.countByState().forEach(c -> counts.put(c.getState(), c.getNumber()));
        return counts;
    }

    /** Everybody who owns one. */
    @Transactional(readOnly = true)
    public List<Party> owners() {
        return statements.owners().stream().flatMap(o -> Party.of(o).stream()).toList();
    }

    /**
     * The outcome of a ballot is in words. The words themselves are asked of {@link Outcomes#outcome}: they are longer
     * than a stored event.
     *
     * @param actId unique for this act
     * @param owner as {@link Party} writes it
     * @param tell whom to tell, as {@link Party} writes it
     * @param review the planned review, or null; so are the two after it
     * @param reviewOn day that was chosen
     * @param reviewAt when it begins
     */
    public record OutcomeStated(
            String actId,
            Instant at,
            BallotId ballot,
            StrategyId strategy,
            String dossierNumber,
            String dossierTitle,
            String statedBy,
            String owner,
            List<String> tell,
            ReviewId review,
            LocalDate reviewOn,
            Instant reviewAt)
            implements TaskDone {

        @Override
        public String subject() {
            return ballot.toString();
        }

        @Override
        public String step() {
            return "stateOutcome";
        }
    }

    /**
     * An outcome, for reading.
     *
     * @param ballotOutcome of T4; the statement does not follow from it
     * @param stateBy until when it is to be stated
     * @param remindedAt or null
     * @param text the statement; null while it is awaited, as are owner, nextStep, statedBy and statedAt
     * @param tell sorted
     * @param reviews oldest first
     */
    public record StatementView(
            BallotId ballot,
            StrategyId strategy,
            String number,
            String title,
            BallotOutcome ballotOutcome,
            Instant concludedAt,
            Instant stateBy,
            Instant remindedAt,
            String text,
            Party owner,
            String nextStep,
            List<Party> tell,
            String statedBy,
            Instant statedAt,
            StatementState state,
            List<ReviewView> reviews) {

        public boolean stated() {
            return statedAt != null;
        }

        /** The review that waits for its day or its judgement, or null. */
        public ReviewView current() {
            return reviews.isEmpty() || reviews.getLast().judgement() != null ? null : reviews.getLast();
        }
    }

    /**
     * A ballot is concluded and its outcome is to be put in words.
     *
     * @param remindAt not after stateBy
     */
    public record OutcomeAwaited(
            BallotId ballot, String dossierNumber, String dossierTitle, Instant stateBy, Instant remindAt) {}

    /**
     * An outcome in the list.
     *
     * @param text null while it is awaited, as are owner and nextStep
     * @param reviewOn or null
     */
    public record OutcomeLine(
            BallotId ballot,
            String number,
            String title,
            BallotOutcome ballotOutcome,
            Instant concludedAt,
            Instant stateBy,
            String text,
            Party owner,
            String nextStep,
            StatementState state,
            LocalDate reviewOn) {}
}
