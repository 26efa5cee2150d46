package nl.samenaanzet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.calendar.WorkDaysProperties.Recess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dutch working days, as the Algemene termijnenwet counts them, less the recess of the coalition. */
class WorkDaysTest {

    private final WorkDays days = new WorkDays(new WorkDaysProperties(
            List.of(new Recess(LocalDate.of(2025, 7, 14), LocalDate.of(2025, 8, 22))),
            Set.of(LocalDate.of(2026, 5, 15))));

    @ParameterizedTest
    @CsvSource({
        "2025-04-18, Good Friday",
        "2025-04-21, Easter Monday",
        "2025-05-05, Liberation Day",
        "2025-05-29, Ascension Day",
        "2025-06-09, Whit Monday",
        "2025-12-26, second Christmas Day",
        "2026-04-27, King's Day",
        "2026-05-15, the day after Ascension Day by royal decree",
        "2025-03-08, a Saturday",
        "2025-07-14, the first day of recess",
        "2025-08-22, the last day of recess"
    })
    void nobodyWorksOn(LocalDate day, String what) {
        assertThat(days.working(day)).as(what).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-17", "2025-08-25", "2026-05-04", "2025-12-24"})
    void peopleWorkOn(LocalDate day) {
        assertThat(days.working(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 10, 2025-03-17",
        "2026-05-13, 1, 2026-05-18",
        "2025-04-16, 2, 2025-04-22",
        "2025-07-10, 3, 2025-08-26",
        "2025-03-08, 1, 2025-03-10"
    })
    void aTermEndsOnTheLastOfItsWorkingDays(LocalDate from, int count, LocalDate end) {
        assertThat(days.after(from, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 2025-03-17, 10",
        "2025-04-16, 2025-04-22, 2",
        "2025-07-10, 2025-08-26, 3",
        "2025-03-08, 2025-03-09, 0",
        "2025-03-10, 2025-03-10, 0",
        "2025-03-10, 2025-03-03, 0"
    })
    void theWorkingDaysThatAreLeftAreThoseAfterTheFirst(LocalDate from, LocalDate last, int count) {
        assertThat(days.between(from, last)).isEqualTo(count);
    }

    @Test
    void aRecessThatEndsBeforeItBeginsStopsTheStart() {
        assertThatThrownBy(() -> new Recess(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
