package nl.samenaanzet.approval.clock;

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
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
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
    private final ClockActs rows;
    private final Terms terms;
    private final Journal journal;
    private final Acts acts;

    Scheduling(Ballots ballots, ClockActs rows, Terms terms, Journal journal, Acts acts) {
        this.ballots = ballots;
        this.rows = rows;
        this.terms = terms;
        this.journal = journal;
        this.acts = acts;
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
        var now = acts.now();
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
        ballot.pause(acts.now());
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
        var now = acts.now();
        ballot.reschedule(
                terms.resumed(now, ballot.clock().pausedAt(), ballot.clock().closesAt()), now);
        noted(ballot, ActKind.RESUMED, why, ballot.clock().closesAt());
    }

    private static Reason why(String reason) {
        return Reason.of(reason, "reason", "approval.refusal.noActReason");
    }

    private void noted(Ballot ballot, ActKind kind, Reason why, Instant due) {
        var by = acts.by();
        var act = rows.save(new ClockAct(ballot.id(), kind, why.text(), by, due));
        journal.note(ballot.strategy(), ApprovalHappening.of(kind), by.who(), why.text());
        acts.tell(new BallotRescheduled(ballot.id(), act.id(), due));
    }

    /** What was done with a ballot under way, oldest first. */
    @Transactional(readOnly = true)
    public List<ActView> acts(BallotId id) {
        return rows.findByBallotIdOrderByActedAt(id.id()).stream()
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
