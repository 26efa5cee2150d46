package nl.samenaanzet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, read. */
class TypedTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-2-2026",
                "03-02-2026",
                "2026-02-03",
                "3/2/2026",
                "3.2.2026",
                "3 februari 2026",
                " 3 Feb 2026",
                "3 February 2026"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.day(typed)).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "morgen",
                "31-02-2026",
                "2026-02-31",
                "3-13-2026",
                "3 foo 2026",
                "3-2-26",
                "31-2-9999",
                "12026-02-03",
                "3-2",
                "٣-٢-٢٠٢٦"
            })
    void noDayIsRefusedInItsOwnWords(String typed) {
        refused(() -> TypedDay.day(typed), "form.wrong.day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-9999", "9999-01-01", "31 december 1899", "3-2-0202", "1-1-2200"})
    void aDayThatExistsOfAYearThatNobodyMeansIsToldTheYears(String typed) {
        refused(() -> TypedDay.day(typed), "form.wrong.far", typed, "1900", "2199");
    }

    @Test
    void aDayInAnAddressThatIsNoneDoesNotCount() {
        assertThat(TypedDay.find("3-2-2026")).contains(LocalDate.of(2026, 2, 3));
        assertThat(TypedDay.find("31-02-2026")).isEmpty();
        assertThat(TypedDay.find(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "09:30,09:30", "9.30,09:30", "9u30,09:30", "14 uur,14:00", "0:00,00:00"})
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(TypedDay.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "half tien", "930"})
    void noTimeIsRefused(String typed) {
        refused(() -> TypedDay.time(typed), "form.wrong.time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25000|25000",
                "25.000|25000",
                "25.000,00|25000.00",
                "1250,5|1250.5",
                "1250.50|1250.50",
                "€ 25.000|25000",
                "€25.000,-|25000",
                "25.000,--|25000",
                "25 000|25000",
                "25\u00A0000,50|25000.50",
                "25\u202F000|25000",
                "1,250.50|1250.50",
                "1,250,000|1250000",
                "25.000 euro|25000",
                "EUR 12|12",
                "-5|-5",
                "€ -5|-5",
                "0.12|0.12",
                "0,12|0.12",
                "57.7|57.7",
                "1.000.000|1000000",
                "1250.50|1250.50",
                "1,12|1.12"
            })
    void aNumberIsReadAsPeopleWriteIt(String typed, BigDecimal number) {
        assertThat(TypedNumber.number(typed, DUTCH)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "veel",
                "1e15",
                "1e4000000",
                "1.2.3",
                "25.00.0",
                "1,2,3",
                "0x10",
                "1.250.50",
                "12 34",
                "--5",
                "5-",
                ",5",
                "5,",
                "NaN"
            })
    void noNumberIsRefused(String typed) {
        assertTimeout(
                Duration.ofSeconds(20), () -> refused(() -> TypedNumber.number(typed, DUTCH), "form.wrong.number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1234567890123"})
    void aNumberThatNothingHereCanBeIsRefused(String typed) {
        refused(() -> TypedNumber.number(typed, DUTCH), "form.wrong.big");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.000,555", "0,125", "1250.505", "25,000", "0,1234567"})
    void nothingThatIsTypedIsRounded(String typed) {
        refused(() -> TypedNumber.number(typed, DUTCH), "form.wrong.precise");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.000|25000",
                "€ 25.000,-|25000",
                "€ 25.000|25000",
                "25.000,00|25000",
                "1250,5|1250.5",
                "25000|25000",
                "1250.50|1250.50"
            })
    void onAnEnglishPageMoneyIsReadAsOnADutchOne(String typed, BigDecimal number) {
        assertThat(TypedNumber.number(typed, Locale.ENGLISH)).isEqualByComparingTo(number);
    }

    @Test
    void onAnEnglishPageWhatCanBeTwoNumbersIsRefused() {
        refused(() -> TypedNumber.number("1,250", Locale.ENGLISH), "form.wrong.twoNumbers");
    }

    @Test
    void aWholeNumberHasNoPart() {
        assertThat(TypedNumber.whole("1.250", DUTCH)).isEqualTo(1250);
        refused(() -> TypedNumber.whole("12,5", DUTCH), "form.wrong.whole");
        refused(() -> TypedNumber.whole("3000000000", DUTCH), "form.wrong.big");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.50|1250,50|1250.50",
                "1250.00|1250|1250",
                "57.700000|57,7|57.7",
                "25000|25000|25000",
                "1E+3|1000|1000",
                "0.12|0,12|0.12"
            })
    void aNumberIsShownAsItIsReadInThatLanguage(BigDecimal kept, String dutch, String english) {
        assertThat(TypedNumber.shown(kept, DUTCH)).isEqualTo(dutch);
        assertThat(TypedNumber.number(dutch, DUTCH)).isEqualByComparingTo(kept);
        assertThat(TypedNumber.shown(kept, Locale.ENGLISH)).isEqualTo(english);
        assertThat(TypedNumber.number(english, Locale.ENGLISH)).isEqualByComparingTo(kept);
    }

    @Test
    void aTextIsTidied() {
        assertThat(TypedText.tidy("\uFEFF \u00A0 een\r\ntwee\u000Bdrie\u0001\u2028vier \u200B\n"))
                .isEqualTo("een\ntwee\ndrie\nvier");
        assertThat(TypedText.tidy("cafe\u0301")).isEqualTo("caf\u00E9");
        assertThat(TypedText.tidy(null)).isEmpty();
    }

    @Test
    void aTextIsMeasuredAfterItIsTidied() {
        assertThat(TypedText.of("  12345\r\n", "reason", 5)).isEqualTo("12345");
        assertThatThrownBy(() -> TypedText.of("123456", "reason", 5)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("reason");
            assertThat(refusal.arguments()).containsExactly(5, 6);
        });
        refused(() -> TypedText.required(" \u00A0", "reason", 5, "x.noReason"), "x.noReason");
    }

    @Test
    void severalRefusalsAreThrownTogether() {
        var no = new Refusals();
        no.when(true, "day", "x.noDay");
        no.when(false, "place", "x.noPlace");
        assertThat(no.of(() -> TypedText.required("", "reason", 5, "x.noReason")))
                .isNull();
        assertThatThrownBy(no::raise)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        all -> assertThat(all.each()).extracting(Refusal::field).containsExactly("day", "reason"));
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String key, Object... arguments) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(List.of(refusal.arguments())).containsAll(List.of(arguments));
        });
    }
}
