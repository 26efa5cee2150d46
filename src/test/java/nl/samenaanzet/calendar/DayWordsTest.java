package nl.samenaanzet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** Half past seven in the evening in Amsterdam, in winter. */
    private static final Instant EVENING = Instant.parse("2025-03-03T18:30:00Z");

    @Test
    void aDayIsSaidInTheLanguageOfTheReader() {
        assertThat(DayWords.day(LocalDate.of(2025, 3, 3), DUTCH)).isEqualTo("3 maart 2025");
        assertThat(DayWords.day(LocalDate.of(2025, 3, 3), Locale.ENGLISH)).isEqualTo("3 March 2025");
        assertThat(DayWords.dayOfYear(EVENING, DUTCH)).isEqualTo("3 maart");
    }

    @Test
    void aMomentIsSaidAsTheClocksOfAmsterdamHaveIt() {
        assertThat(DayWords.when(EVENING, DUTCH)).isEqualTo("3 maart 2025 om 19:30");
        assertThat(DayWords.when(EVENING, Locale.ENGLISH)).isEqualTo("3 March 2025 at 19:30");
        assertThat(DayWords.appointment(EVENING, DUTCH)).isEqualTo("maandag 3 maart 2025 om 19:30");
        assertThat(DayWords.figures(EVENING)).isEqualTo("3-3-2025 19:30");
        assertThat(DayWords.time(EVENING)).isEqualTo("19:30");
        assertThat(DayWords.sortable(EVENING)).isEqualTo("2025-03-03 19:30");
    }

    @Test
    void theDayBeginsAtMidnightInAmsterdam() {
        var afterMidnight = Instant.parse("2025-06-30T22:00:00Z");
        assertThat(DayWords.day(afterMidnight, DUTCH)).isEqualTo("1 juli 2025");
        assertThat(Amsterdam.begin(Amsterdam.day(afterMidnight))).isEqualTo(afterMidnight);
        assertThat(DayWords.day(afterMidnight.minusMillis(1), DUTCH)).isEqualTo("30 juni 2025");
    }

    @Test
    void aPeriodOnOneDayNamesTheDayOnce() {
        assertThat(DayWords.period(EVENING, EVENING.plusSeconds(9000), DUTCH))
                .isEqualTo("3 maart 2025, 19:30 tot 22:00");
        assertThat(DayWords.period(EVENING, EVENING.plusSeconds(86_400), Locale.ENGLISH))
                .isEqualTo("3 March 2025 at 19:30 to 4 March 2025 at 19:30");
    }
}
