package nl.samenaanzet.outcome;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking back at decisions: the day can be moved while it waits; on the day a person judges. */
@Service
@Transactional
public class Reviews {

    private static final int MAX_REASON = 500;

    private final Statements statements;
    private final Journal journal;
    private final OutcomeTimes times;
    private final Acts acts;

    Reviews(Statements statements, Journal journal, OutcomeTimes times, Acts acts) {
        this.statements = statements;
        this.journal = journal;
        this.times = times;
        this.acts = acts;
    }

    /**
     * Puts the review that waits on another day; the same day again changes nothing.
     *
     * @throws Refusal when it began, or without a reason
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void moveReview(BallotId ballot, LocalDate to, String reason) {
        var statement = statements.lock(ballot.id()).orElseThrow();
        var review = statement.current();
        var no = new Refusals();
        no.of(() -> times.ahead(to));
        var why = no.of(() -> TypedText.required(reason, "reason", MAX_REASON, "outcome.refusal.reason.missing"));
        no.raise();
        var from = review.view().planned().on();
        if (!review.move(to, times.opensAt(to), why, acts.me().title(), acts.now())) {
            return;
        }
        statement.settle();
        journal.note(
                statement.view().dossier().strategy(),
                OutcomeHappening.MOVED,
                acts.me().title(),
                "%s > %s: %s".formatted(DayWords.figures(from), DayWords.figures(to), why));
        acts.tell(new ReviewMoved(acts.nextId(), acts.now(), ballot, review.id(), to));
    }

    /**
     * The day for which the process waited has come. Safe to run twice.
     *
     * @param awaited the moment for which the process waited: when the review was moved to later meanwhile, it does not
     *     begin
     */
    public ReviewView openReview(ReviewId id, Instant awaited) {
        var statement = locked(id);
        var review = statement.review(id);
        var before = review.view().opened().at();
        if (review.open(awaited, times.judgeBy(), acts.now()) && before == null) {
            statement.settle();
            var view = statement.view();
            journal.noteOnce(
                    view.dossier().strategy(),
                    OutcomeHappening.REVIEW_OPENED,
                    DayWords.figures(review.view().planned().on()));
            acts.tell(new ReviewOpened(
                    view.ballot(),
                    id,
                    view.dossier().number(),
                    review.view().opened().judgeBy()));
        }
        return review.view();
    }

    /**
     * Says whether the decision still does what it should. The very same answer again changes nothing.
     *
     * @throws Refusal when it has not begun, another answer stands, or the next day is not ahead
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void judgeReview(ReviewId id, Judged judged) {
        var statement = locked(id);
        var review = statement.review(id);
        if (!review.view().judged() && judged.nextOn() != null) {
            times.ahead(judged.nextOn());
        }
        var who = acts.me().title();
        if (!review.judge(judged, who, acts.now())) {
            return;
        }
        var next = judged.nextOn() == null
                ? null
                : statement
                        .plan(judged.nextOn(), times.opensAt(judged.nextOn()), who, acts.now())
                        .view();
        statement.settle();
        var view = statement.view();
        journal.note(view.dossier().strategy(), OutcomeHappening.judged(judged.judgement()), who, judged.words());
        if (next != null) {
            journal.note(
                    view.dossier().strategy(),
                    OutcomeHappening.PLANNED,
                    who,
                    DayWords.figures(next.planned().on()));
        }
        acts.tell(new ReviewJudged(
                acts.nextId(),
                acts.now(),
                view.ballot(),
                id,
                judged.judgement(),
                next == null ? null : next.id(),
                next == null ? null : next.planned().opensAt()));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public BallotId ballot(ReviewId id) {
        return new BallotId(statements.findBallot(id).orElseThrow());
    }

    private Statement locked(ReviewId id) {
        return statements.lock(statements.findBallot(id).orElseThrow()).orElseThrow();
    }

    /** Opaque id of one planned review of an outcome. */
    @Embeddable
    public record ReviewId(UUID id) implements TypedId {

        public static ReviewId of(String text) {
            return new ReviewId(UUID.fromString(text));
        }

        public static ReviewId next() {
            return new ReviewId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A review, for reading; what has not happened is null.
     *
     * @param moves in order
     */
    public record ReviewView(ReviewId id, Planned planned, Opened opened, Verdict verdict, List<ReviewMove> moves) {

        /**
         * For which day.
         *
         * @param on day that was chosen
         * @param opensAt when it begins: that day, or the first working day after it
         */
        public record Planned(LocalDate on, Instant opensAt, String by, Instant at) {}

        /**
         * When it began.
         *
         * @param judgeBy until when a judgement is awaited
         */
        public record Opened(Instant at, Instant judgeBy) {}

        /**
         * What was found.
         *
         * @param words why, or what changes
         */
        public record Verdict(Judgement judgement, String words, String by, Instant at) {}

        /** It can be put on another day. */
        public boolean waiting() {
            return opened.at == null;
        }

        /** It began and nobody has judged it. */
        public boolean due() {
            return opened.at != null && !judged();
        }

        public boolean judged() {
            return verdict.judgement != null;
        }
    }

    /**
     * A review has its answer.
     *
     * @param actId unique for this act
     * @param next the next planned review, or null
     * @param nextAt when that begins, or null
     */
    public record ReviewJudged(
            String actId,
            Instant at,
            BallotId ballot,
            ReviewId review,
            Judgement judgement,
            ReviewId next,
            Instant nextAt)
            implements TaskDone {

        @Override
        public String subject() {
            return review.toString();
        }

        @Override
        public String step() {
            return "judgeReview";
        }
    }

    /**
     * A review that waits was put on another day.
     *
     * @param actId unique for this act
     */
    public record ReviewMoved(String actId, Instant at, BallotId ballot, ReviewId review, LocalDate reviewOn) {}

    /** A review began: somebody is to judge whether the decision still does what it should. */
    public record ReviewOpened(BallotId ballot, ReviewId review, String dossierNumber, Instant judgeBy) {}

    /**
     * A review was put on another day.
     *
     * @param movedBy title of the account
     */
    @Embeddable
    public record ReviewMove(LocalDate movedFrom, LocalDate movedTo, String reason, String movedBy, Instant movedAt) {}
}
