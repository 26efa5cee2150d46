package nl.samenaanzet.approval.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.samenaanzet.calendar.Amsterdam;

/**
 * When a ballot opens, reminds and closes, in whole milliseconds: the engine and both databases know the same time.
 * Days are those of Amsterdam.
 */
public record BallotTimes(Instant opensAt, Instant remindAt, Instant closesAt) {

    public BallotTimes {
        opensAt = opensAt.truncatedTo(ChronoUnit.MILLIS);
        remindAt = remindAt.truncatedTo(ChronoUnit.MILLIS);
        closesAt = closesAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A ballot that closes on this day. */
    static BallotTimes until(Instant now, LocalDate lastDay, LocalTime closingHour, Duration remindBefore) {
        return of(now, Amsterdam.at(lastDay, closingHour), remindBefore);
    }

    /** A ballot that is open this long. */
    static BallotTimes during(Instant now, Duration term, Duration remindBefore) {
        return of(now, now.plus(term), remindBefore);
    }

    private static BallotTimes of(Instant now, Instant closes, Duration remindBefore) {
        var remind = closes.minus(remindBefore);
        return new BallotTimes(
                now,
                remind.isAfter(now)
                        ? remind
                        : now.plus(Duration.between(now, closes).dividedBy(2)),
                closes);
    }
}
