package nl.samenaanzet.approval;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;

/** The times of a ballot. While it is paused no closing time counts; seats may answer all the same. */
@Embeddable
class BallotClock {

    /** Servers differ a little; more than this is a clock that is wrong. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private Instant openedAt;
    private Instant closesAt;
    private Instant remindAt;
    private Instant remindedAt;
    private Instant pausedAt;
    private Instant closedAt;

    protected BallotClock() { }

    BallotClock(BallotTimes times) {
        this.openedAt = times.opensAt();
        this.closesAt = times.closesAt();
        this.remindAt = times.remindAt();
    }

    boolean open(Instant now) {
        return closedAt == null && (pausedAt != null || now.isBefore(closesAt));
    }

    /**
     * The time of an act: never before what is on record. A clock that is a little behind is held at the latest act.
     *
     * @param latest when something was recorded last, or null
     * @throws Refusal when the clock says that the ballot is not open yet, or went back
     */
    Instant at(Instant now, Instant latest) {
        var known = latest == null || latest.isBefore(openedAt) ? openedAt : latest;
        if (now.isBefore(known.minus(SLACK))) {
            throw new Refusal("approval.refusal.clock", DayWords.figures(now), DayWords.figures(known));
        }
        return now.isBefore(known) ? known : now;
    }

    /** @return false when it was closed before */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /** Once for each closing time that was set. @return false when the seats had been reminded of it, or it is no use */
    boolean remind(Instant now) {
        if (closedAt != null || pausedAt != null || remindedAt != null && !remindedAt.isBefore(remindAt)) {
            return false;
        }
        remindedAt = now.isBefore(remindAt) ? remindAt : now;
        return true;
    }

    void reschedule(BallotTimes times) {
        this.closesAt = times.closesAt();
        this.remindAt = times.remindAt();
        this.pausedAt = null;
    }

    void pause(Instant now) {
        this.pausedAt = now;
    }

    boolean paused() {
        return pausedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    Instant pausedAt() {
        return pausedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
