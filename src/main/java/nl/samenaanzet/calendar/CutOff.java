package nl.samenaanzet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a letter of a day closes. Before the hour counts for that day, on the hour for the next; some days have no
 * letter.
 */
public record CutOff(LocalDate day, Instant at) {

    /**
     * The last that has passed.
     *
     * @param having which days have a letter
     */
    public static CutOff last(Instant now, LocalTime hour, Predicate<LocalDate> having) {
        var local = Amsterdam.local(now);
        var first = local.toLocalTime().isBefore(hour) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return on(latest(first, having), hour);
    }

    /** The one before. */
    public CutOff before(Predicate<LocalDate> having) {
        return on(latest(day.minusDays(1), having), Amsterdam.local(at).toLocalTime());
    }

    private static LocalDate latest(LocalDate from, Predicate<LocalDate> having) {
        return Stream.iterate(from, d -> d.minusDays(1))
                .filter(having)
                .findFirst()
                .orElseThrow();
    }

    private static CutOff on(LocalDate day, LocalTime hour) {
        return new CutOff(day, Amsterdam.at(day, hour));
    }
}
