package nl.samenaanzet.outcome;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        journal.note(view.dossier().strategy(), OutcomeHappening.STATED, who, stated.nextStep());
        if (review != null) {
            journal.note(
                    view.dossier().strategy(),
                    OutcomeHappening.PLANNED,
                    who,
                    DayWords.figures(review.planned().on()));
        }
        acts.tell(new OutcomeStated(
                acts.nextId(),
                acts.now(),
                ballot,
                new OutcomeStated.OfDossier(
                        view.dossier().strategy(),
                        view.dossier().number(),
                        view.dossier().title()),
                who,
                stated.owner().toString(),
                stated.tell().stream().map(Party::toString).sorted().toList(),
                new OutcomeStated.Planned(
                        review == null ? null : review.id(),
                        stated.reviewOn(),
                        review == null ? null : review.planned().opensAt())));
    }

    private void mustFit(Stated stated) {
        var no = new Refusals();
        no.when(!parties.known(stated.owner()), "owner", "outcome.refusal.owner.unknown");
        no.of(() -> {
            mustFit(stated.reviewOn(), stated.tell());
            return stated;
        });
        no.raise();
    }

    /**
     * Whether a review can be on this day, and these can be told; also where the rest of the statement is not whole.
     *
     * @throws Refusal for each that is not so
     */
    @Transactional(readOnly = true)
    public void mustFit(LocalDate reviewOn, Set<Party> tell) {
        var no = new Refusals();
        no.when(!parties.tellable().containsAll(tell), "tell", "outcome.refusal.tell.unknown");
        if (reviewOn != null) {
            no.of(() -> times.ahead(reviewOn));
        }
        no.raise();
    }

    /** Notes that who has to state it was reminded. Safe to run twice. */
    public void remindStatement(BallotId ballot) {
        var statement = statements.lock(ballot.id()).orElseThrow();
        statement.remind(acts.now());
        journal.noteOnce(
                statement.view().dossier().strategy(),
                OutcomeHappening.REMINDED,
                statement.view().concluded().outcome().code());
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
     * <p>What is nested is unwrapped in the outbox, so that what waits there can still be read.
     *
     * @param actId unique for this act
     * @param owner as {@link Party} writes it
     * @param tell whom to tell, as {@link Party} writes it
     */
    public record OutcomeStated(
            String actId,
            Instant at,
            BallotId ballot,
            @JsonUnwrapped OfDossier dossier,
            String statedBy,
            String owner,
            List<String> tell,
            @JsonUnwrapped Planned planned)
            implements TaskDone {

        @Override
        public String subject() {
            return ballot.toString();
        }

        @Override
        public String step() {
            return "stateOutcome";
        }

        /** The dossier that was put to the vote. */
        public record OfDossier(StrategyId strategy, String dossierNumber, String dossierTitle) {}

        /**
         * The review that was planned; all of it is null when there is none.
         *
         * @param reviewOn day that was chosen
         * @param reviewAt when it begins
         */
        public record Planned(ReviewId review, LocalDate reviewOn, Instant reviewAt) {}
    }

    /**
     * An outcome, for reading; what has not happened is null.
     *
     * @param reviews oldest first
     */
    public record StatementView(
            BallotId ballot,
            About dossier,
            Concluded concluded,
            Awaited awaited,
            Said said,
            Signed signed,
            StatementState state,
            List<ReviewView> reviews) {

        /** What was put to the vote. */
        public record About(StrategyId strategy, String number, String title) {}

        /**
         * How the ballot ended.
         *
         * @param outcome of T4; the statement does not follow from it
         */
        public record Concluded(BallotOutcome outcome, Instant at) {}

        /** Until when the outcome is to be stated, and when somebody was reminded of that. */
        public record Awaited(Instant by, Instant remindedAt) {}

        /** The statement. */
        public record Said(String text, Party owner, String nextStep) {}

        /**
         * Who stated it.
         *
         * @param tell who hears of it, sorted
         */
        public record Signed(String by, Instant at, List<Party> tell) {}

        public boolean stated() {
            return signed.at != null;
        }

        /** The review that waits for its day or its judgement, or null. */
        public ReviewView current() {
            return reviews.isEmpty() || reviews.getLast().judged() ? null : reviews.getLast();
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
     * @param said all of it is null while it is awaited
     * @param reviewOn or null
     */
    public record OutcomeLine(
            BallotId ballot,
            String number,
            String title,
            Instant stateBy,
            StatementView.Said said,
            StatementState state,
            LocalDate reviewOn) {}
}
