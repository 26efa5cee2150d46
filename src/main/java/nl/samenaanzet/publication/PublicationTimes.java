package nl.samenaanzet.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When something about a recorded decision is due, in Amsterdam. */
@Component
@EnableConfigurationProperties(PublicationProperties.class)
public class PublicationTimes {

    /** Gemeentewet 191(2) and 200: before this day. */
    private static final Map<String, MonthDay> BEFORE = Map.of("voor_15_11", MonthDay.of(11, 15), "voor_15_07", MonthDay.of(7, 15));

    private final PublicationProperties properties;
    private final WorkDays workDays;
    private final Clock clock;

    PublicationTimes(PublicationProperties properties, WorkDays workDays, Clock clock) {
        this.properties = properties;
        this.workDays = workDays;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Instant publishBy() {
        return end(workDays.after(today(), properties.workingDays()));
    }

    /** Before a day of the year means the day before it; another term waits for something else, so the setting counts. */
    public Instant due(String term) {
        var day = BEFORE.get(term);
        return day == null ? publishBy() : end(next(day).minusDays(1));
    }

    private LocalDate next(MonthDay day) {
        var thisYear = day.atYear(today().getYear());
        return today().isBefore(thisYear) ? thisYear : day.atYear(today().getYear() + 1);
    }

    private LocalDate today() {
        return Amsterdam.today(clock);
    }

    private Instant end(LocalDate day) {
        return Amsterdam.at(day, properties.dayEnd());
    }
}
