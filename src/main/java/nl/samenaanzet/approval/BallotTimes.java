package nl.samenaanzet.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a ballot opens, reminds and closes. A term of whole days ends at the closing hour in Amsterdam. */
record BallotTimes(Instant opensAt, Instant remindAt, Instant closesAt) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static BallotTimes from(Instant now, Duration term, Duration remindBefore, LocalTime closingHour) {
        var closes = term.toDays() == 0 ? now.plus(term)
                : now.atZone(AMSTERDAM).toLocalDate().plusDays(term.toDays()).atTime(closingHour)
                        .atZone(AMSTERDAM).toInstant();
        var remind = closes.minus(remindBefore);
        return new BallotTimes(now, remind.isAfter(now) ? remind : now.plus(Duration.between(now, closes).dividedBy(2)),
                closes);
    }
}
