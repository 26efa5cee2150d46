package nl.samenaanzet.motion.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import nl.samenaanzet.calendar.WorkDaysBean;
import nl.samenaanzet.motion.MotionProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in words, and when they end. */
class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, motion.due.late.day, 1, danger",
        "2026-03-01, motion.due.late.days, 9, danger",
        "2026-03-10, motion.due.today, 0, warning",
        "2026-03-11, motion.due.left.day, 1, warning",
        "2026-03-17, motion.due.left.days, 7, warning",
        "2026-03-18, motion.due.left.days, 8, info"
    })
    void anOpenTermSaysHowLongThereIsStill(LocalDate on, String key, long days, String level) {
        assertThat(Due.of(on, null, TODAY)).isEqualTo(new Due(on, key, days, level));
    }

    @Test
    void whatIsClosedIsNotLateAnyMore() {
        assertThat(Due.of(TODAY.minusDays(3), TODAY.minusDays(3), TODAY))
                .extracting(Due::key, Due::late)
                .containsExactly("motion.due.inTime", false);
        assertThat(Due.of(TODAY.minusDays(3), TODAY.minusDays(1), TODAY))
                .extracting(Due::key, Due::days, Due::late)
                .containsExactly("motion.due.closedLate.days", 2L, false);
        assertThat(Due.of(null, null, TODAY)).isNull();
    }

    @Test
    void aTermThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        var terms = terms("2026-03-10T12:00:00Z");
        assertThat(terms.usual(LocalDate.of(2026, 3, 10))).as("a Thursday").isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(terms.usual(LocalDate.of(2026, 3, 4)))
                .as("Good Friday, then Easter")
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void aDayBeginsInAmsterdam() {
        assertThat(terms("2026-03-10T22:59:00Z").today()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(terms("2026-03-10T23:01:00Z").today()).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void aReminderComesFiveWorkingDaysBefore() {
        var terms = terms("2026-03-10T12:00:00Z");
        for (var day : Map.of("2026-03-18", false, "2026-03-17", true, "2026-03-10", true, "2026-03-09", true)
                .entrySet()) {
            assertThat(terms.remind(LocalDate.parse(day.getKey())))
                    .as(day.getKey())
                    .isEqualTo(day.getValue());
        }
    }

    private static TermCounter terms(String now) {
        return new TermCounter(
                WorkDaysBean.of(),
                new MotionProperties(Period.ofDays(30), 5),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
