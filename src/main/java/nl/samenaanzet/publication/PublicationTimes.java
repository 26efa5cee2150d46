package nl.samenaanzet.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When something about a recorded decision is due, in Amsterdam. */
@Component
@EnableConfigurationProperties(PublicationProperties.class)
public class PublicationTimes {

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

    /**
     * Before a day of the year means the day before it; another term waits for something else, so the setting counts.
     */
    public Instant due(Term term) {
        return switch (term) {
            case VOOR_15_11 -> end(next(MonthDay.of(11, 15)).minusDays(1));
            case VOOR_15_07 -> end(next(MonthDay.of(7, 15)).minusDays(1));
            case BIJ_OPROEPING, TEN_MINSTE_P14D, GEEN -> publishBy();
        };
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

    /** When a duty is to be done (T7). */
    @WordsOf("publication-terms.termijn")
    public enum Term implements Word {
        /** With the call to the meeting. */
        BIJ_OPROEPING("bij_oproeping"),
        /** Fourteen days between notice and debate. */
        TEN_MINSTE_P14D("ten_minste_P14D"),
        /** Gemeentewet 191(2). */
        VOOR_15_11("voor_15_11"),
        /** Gemeentewet 200. */
        VOOR_15_07("voor_15_07"),
        /** None of its own. */
        GEEN("geen");

        private final String code;

        Term(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
