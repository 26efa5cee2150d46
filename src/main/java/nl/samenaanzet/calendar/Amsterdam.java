package nl.samenaanzet.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days and hours as the neighbourhood has them. Nothing else in the house names a time zone. */
public final class Amsterdam {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day in which this moment falls. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** What calendar and clock say at this moment. */
    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** The first moment of this day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return at(day.atTime(time));
    }

    public static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
