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
     * Two weeks count from today. Before a day of the year means two weeks, and at the latest the day before it; once
     * that day is over the two weeks count alone. Another term waits for something else, so the setting counts.
     */
    public Instant due(Term term) {
        return switch (term) {
            case VOOR_15_11 -> end(before(MonthDay.of(11, 15)));
            case VOOR_15_07 -> end(before(MonthDay.of(7, 15)));
            case BINNEN_P14D -> end(inTwoWeeks());
            case BIJ_OPROEPING, TEN_MINSTE_P14D, GEEN -> publishBy();
        };
    }

    private LocalDate inTwoWeeks() {
        return today().plusWeeks(2);
    }

    private LocalDate before(MonthDay day) {
        var last = day.atYear(today().getYear()).minusDays(1);
        return last.isBefore(today()) || inTwoWeeks().isBefore(last) ? inTwoWeeks() : last;
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
        /** Two weeks after adoption, Gemeentewet 192(2) with 191(2). */
        BINNEN_P14D("binnen_P14D"),
        /** Two weeks after adoption and before this day, Gemeentewet 191(2). */
        VOOR_15_11("voor_15_11"),
        /** The same, Gemeentewet 200. */
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
