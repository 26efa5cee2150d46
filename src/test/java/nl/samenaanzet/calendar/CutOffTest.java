package nl.samenaanzet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a letter of a day closes. */
class CutOffTest {

    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final Predicate<LocalDate> WORKING =
            day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    private static Instant at(String local) {
        return Amsterdam.at(LocalDateTime.parse(local));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26T14:59, 2027-03-25",
        "2027-03-26T15:00, 2027-03-26",
        "2027-03-27T15:00, 2027-03-26",
        "2027-03-28T23:00, 2027-03-26",
        "2027-03-29T14:59, 2027-03-26",
        "2027-03-29T15:00, 2027-03-29"
    })
    void theLastCutOffIsOfAWorkingDayWhoseHourHasStruck(String now, LocalDate day) {
        assertThat(CutOff.last(at(now), THREE, WORKING).day()).isEqualTo(day);
    }

    @Test
    void theHourIsThatOfAmsterdamAlsoWhenTheClockChanges() {
        var monday = CutOff.last(at("2027-03-29T16:00"), THREE, WORKING);

        assertThat(monday.at()).isEqualTo(at("2027-03-29T15:00")).isEqualTo(Instant.parse("2027-03-29T13:00:00Z"));
        assertThat(monday.before(WORKING).at()).isEqualTo(Instant.parse("2027-03-26T14:00:00Z"));
    }
}
