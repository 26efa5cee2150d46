package nl.samenaanzet.council.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenaanzet.calendar.Amsterdam;

/**
 * When the griffie's daily letter closes. Before the hour counts for today, on the hour for the next; on days on which nobody
 * works there is none.
 */
record CutOff(LocalDate day, Instant at) {

    /** The last that has passed. */
    static CutOff last(Instant now, LocalTime hour, Predicate<LocalDate> working) {
        var local = Amsterdam.local(now);
        var first = local.toLocalTime().isBefore(hour) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return on(workingDay(first, working), hour);
    }

    CutOff before(Predicate<LocalDate> working) {
        return on(workingDay(day.minusDays(1), working), Amsterdam.local(at).toLocalTime());
    }

    private static LocalDate workingDay(LocalDate from, Predicate<LocalDate> working) {
        return Stream.iterate(from, d -> d.minusDays(1)).filter(working).findFirst().orElseThrow();
    }

    private static CutOff on(LocalDate day, LocalTime hour) {
        return new CutOff(day, Amsterdam.at(day, hour));
    }
}
