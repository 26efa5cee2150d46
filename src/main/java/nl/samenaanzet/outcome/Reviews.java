package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking back at decisions: the day can be moved while it waits; on the day a person judges. */
@Service
@Transactional
public class Reviews {

    private static final int MAX_REASON = 500;

    private final Statements statements;
    private final Journal journal;
    private final People people;
    private final OutcomeTimes times;
    private final ApplicationEventPublisher events;

    Reviews(Statements statements, Journal journal, People people, OutcomeTimes times, ApplicationEventPublisher events) {
        this.statements = statements;
        this.journal = journal;
        this.people = people;
        this.times = times;
        this.events = events;
    }

    /** Puts the review that waits on another day; the same day again changes nothing. @throws Refusal when it began, or without a reason */
    @AllowedTo(Role.PROCESS_OWNER)
    public void moveReview(BallotId ballot, LocalDate to, String reason) {
        var statement = statements.lock(ballot.id()).orElseThrow();
        var review = statement.current();
        var why = Words.of(reason, MAX_REASON, "reason");
        times.mustBeAhead(to);
        var from = review.view().on();
        if (!review.move(to, times.opensAt(to), why, people.me().title(), times.now())) {
            return;
        }
        statement.settle();
        journal.note(statement.view().strategy(), OutcomeHappening.MOVED, people.me().title(),
                "%s > %s: %s".formatted(DayWords.figures(from), DayWords.figures(to), why));
        events.publishEvent(new ReviewMoved(UUID.randomUUID().toString(), times.now(), ballot, review.id(), to));
    }

    /**
     * The day for which the process waited has come. Safe to run twice.
     *
     * @param awaited the moment for which the process waited: when the review was moved to later meanwhile, it does not begin
     */
    public ReviewView openReview(ReviewId id, Instant awaited) {
        var statement = locked(id);
        var review = statement.review(id);
        var before = review.view().openedAt();
        if (review.open(awaited, times.judgeBy(), times.now()) && before == null) {
            statement.settle();
            var view = statement.view();
            journal.noteOnce(view.strategy(), OutcomeHappening.REVIEW_OPENED, DayWords.figures(review.view().on()));
            events.publishEvent(new ReviewOpened(view.ballot(), id, view.number(), review.view().judgeBy()));
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
        if (review.view().judgement() == null && judged.nextOn() != null) {
            times.mustBeAhead(judged.nextOn());
        }
        var who = people.me().title();
        if (!review.judge(judged, who, times.now())) {
            return;
        }
        var next = judged.nextOn() == null ? null
                : statement.plan(judged.nextOn(), times.opensAt(judged.nextOn()), who, times.now()).view();
        statement.settle();
        var view = statement.view();
        journal.note(view.strategy(), OutcomeHappening.judged(judged.judgement()), who, judged.words());
        if (next != null) {
            journal.note(view.strategy(), OutcomeHappening.PLANNED, who, DayWords.figures(next.on()));
        }
        events.publishEvent(new ReviewJudged(UUID.randomUUID().toString(), times.now(), view.ballot(), id, judged.judgement(),
                next == null ? null : next.id(), next == null ? null : next.opensAt()));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public BallotId ballot(ReviewId id) {
        return new BallotId(statements.findBallot(id).orElseThrow());
    }

    private Statement locked(ReviewId id) {
        return statements.lock(statements.findBallot(id).orElseThrow()).orElseThrow();
    }
}
