package nl.samenaanzet.approval.clock;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;

/** The times of a ballot. While it is paused no closing time counts; seats may answer all the same. */
@Embeddable
public class BallotClock {

    /** Servers differ a little; more than this is a clock that is wrong. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private Instant openedAt;
    private Instant closesAt;
    private Instant remindAt;
    private Instant remindedAt;
    private Instant pausedAt;
    private Instant closedAt;

    protected BallotClock() {}

    public BallotClock(BallotTimes times) {
        this.openedAt = times.opensAt();
        this.closesAt = times.closesAt();
        this.remindAt = times.remindAt();
    }

    public boolean open(Instant now) {
        return closedAt == null && (pausedAt != null || now.isBefore(closesAt));
    }

    /**
     * The time of an act: never before what is on record. A clock that is a little behind is held at the latest act.
     *
     * @param latest when something was recorded last, or null
     * @throws Refusal when the clock says that the ballot is not open yet, or went back
     */
    public Instant at(Instant now, Instant latest) {
        var known = latest == null || latest.isBefore(openedAt) ? openedAt : latest;
        if (now.isBefore(known.minus(SLACK))) {
            throw new Refusal("approval.refusal.clock", DayWords.figures(now), DayWords.figures(known));
        }
        return now.isBefore(known) ? known : now;
    }

    /** @return false when it was closed before */
    public boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /**
     * Once for each closing time that was set.
     *
     * @return false when the seats had been reminded of it, or it is no use
     */
    public boolean remind(Instant now) {
        if (closedAt != null || pausedAt != null || remindedAt != null && !remindedAt.isBefore(remindAt)) {
            return false;
        }
        remindedAt = now.isBefore(remindAt) ? remindAt : now;
        return true;
    }

    public void reschedule(BallotTimes times) {
        this.closesAt = times.closesAt();
        this.remindAt = times.remindAt();
        this.pausedAt = null;
    }

    public void pause(Instant now) {
        this.pausedAt = now;
    }

    public boolean paused() {
        return pausedAt != null;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    public Instant pausedAt() {
        return pausedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public BallotView.Clock view(Instant now) {
        return new BallotView.Clock(openedAt, closesAt, remindAt, remindedAt, pausedAt, closedAt, open(now));
    }
}
