package nl.samenaanzet.approval.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.ApprovalHappening;
import nl.samenaanzet.approval.Ballot;
import nl.samenaanzet.approval.Ballots;
import nl.samenaanzet.approval.Reason;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.DueChanged;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of a ballot under way: more time, a pause (recess), and going on. Each with a reason that everybody reads.
 */
@Service
@Transactional
public class Scheduling {

    /** Working days at once; more is a new round. */
    static final int MOST_DAYS = 30;

    private final Ballots ballots;
    private final ClockActs acts;
    private final Terms terms;
    private final Journal journal;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scheduling(
            Ballots ballots,
            ClockActs acts,
            Terms terms,
            Journal journal,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.acts = acts;
        this.terms = terms;
        this.journal = journal;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * More time.
     *
     * @param days working days more, 1 to 30
     * @throws nl.samenaanzet.form.Refusal without a reason, or when it is closed or paused
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void extendBallot(BallotId id, Integer days, String reason) {
        var no = new Refusals();
        no.when(days == null || days < 1 || days > MOST_DAYS, "days", "approval.refusal.days", MOST_DAYS);
        var why = no.of(() -> why(reason));
        no.raise();
        var ballot = ballots.lock(id).orElseThrow();
        ballot.mustBePaused(false);
        var now = clock.instant();
        ballot.reschedule(terms.extended(now, ballot.clock().closesAt(), days), now);
        noted(ballot, ActKind.EXTENDED, why, ballot.clock().closesAt());
    }

    /**
     * The clock stands still; seats may answer all the same.
     *
     * @throws nl.samenaanzet.form.Refusal without a reason, or when it is closed or paused
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void pauseBallot(BallotId id, String reason) {
        var why = why(reason);
        var ballot = ballots.lock(id).orElseThrow();
        ballot.pause(clock.instant());
        noted(ballot, ActKind.PAUSED, why, null);
    }

    /**
     * Gives back the working days that were left.
     *
     * @throws nl.samenaanzet.form.Refusal without a reason, or when it is closed or not paused
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void resumeBallot(BallotId id, String reason) {
        var why = why(reason);
        var ballot = ballots.lock(id).orElseThrow();
        ballot.mustBePaused(true);
        var now = clock.instant();
        ballot.reschedule(
                terms.resumed(now, ballot.clock().pausedAt(), ballot.clock().closesAt()), now);
        noted(ballot, ActKind.RESUMED, why, ballot.clock().closesAt());
    }

    private static Reason why(String reason) {
        return Reason.of(reason, "reason", "approval.refusal.noActReason");
    }

    private void noted(Ballot ballot, ActKind kind, Reason why, Instant due) {
        var who = people.me().title();
        var act = acts.save(new ClockAct(ballot.id(), kind, why.text(), who, clock.instant(), due));
        journal.note(ballot.strategy(), ApprovalHappening.of(kind), who, why.text());
        events.publishEvent(new BallotRescheduled(ballot.id(), act.id(), due));
    }

    /** What was done with a ballot under way, oldest first. */
    @Transactional(readOnly = true)
    public List<ActView> acts(BallotId id) {
        return acts.findByBallotIdOrderByActedAt(id.id()).stream()
                .map(ClockAct::view)
                .toList();
    }

    /**
     * The times as they are now. Nobody changes them before the caller's transaction ends: what it tells of them is in
     * order.
     */
    public Schedule schedule(BallotId id) {
        var times = ballots.lock(id).orElseThrow().clock();
        return new Schedule(times.closesAt(), times.remindAt(), times.paused());
    }

    /**
     * The closing time of a ballot is another one.
     *
     * @param actId unique for this act
     * @param due null while it is paused
     */
    public record BallotRescheduled(BallotId ballot, String actId, Instant due) implements DueChanged {

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
     * What was done with a ballot under way, for reading.
     *
     * @param closesAt the closing time from then on; null for a pause and for a ballot that was taken back
     */
    public record ActView(ActKind kind, String reason, String by, Instant at, Instant closesAt) {}

    /**
     * The times of a ballot as they are now.
     *
     * @param paused no closing time counts
     */
    public record Schedule(Instant closesAt, Instant remindAt, boolean paused) {}

    /** What the process owner did with a ballot that was under way. */
    public enum ActKind {
        EXTENDED,
        PAUSED,
        RESUMED,
        WITHDRAWN
    }
}
