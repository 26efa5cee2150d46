package nl.samenaanzet.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Counts in days on which people work. */
@Service
@EnableConfigurationProperties(WorkDaysProperties.class)
public class WorkDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final WorkDaysProperties properties;

    WorkDays(WorkDaysProperties properties) {
        this.properties = properties;
    }

    /**
     * Good Friday counts as a holiday, as it does for legal terms (Algemene termijnenwet, art. 3(2)), and so does a day
     * that a royal decree puts on a par (art. 3(3)).
     */
    public boolean working(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.isHoliday(day)
                && !properties.equated().contains(day)
                && properties.recess().stream().noneMatch(recess -> recess.has(day));
    }

    /**
     * The day on which that many working days are over; the first day does not count.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate day, int days) {
        return Stream.iterate(day.plusDays(1), d -> d.plusDays(1))
                .filter(this::working)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /**
     * How many working days come after the first day, up to and with the last; 0 when the last is not later. Counted
     * for at most two years.
     */
    public int between(LocalDate first, LocalDate last) {
        var end = last.isAfter(first.plusYears(2)) ? first.plusYears(2) : last;
        return end.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::working)
                        .count()
                : 0;
    }
}
