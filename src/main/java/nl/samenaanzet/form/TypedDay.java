package nl.samenaanzet.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times of day as Dutch and English people write them: 3-2-2026, 2026-02-03, 3 februari 2026; 9:30, 9.30. */
public final class TypedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.u](\\d{2}))? ?(?:uur|u|h)?");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "february", "feb"),
            List.of("maart", "march", "mrt", "mar"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("augustus", "august", "aug"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nov"),
            List.of("december", "dec"));
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private TypedDay() {}

    /** @throws Refusal when it is no day that exists, or of a year that nobody means */
    public static LocalDate day(String typed) {
        var text = TypedText.tidy(typed).toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(text);
        var numbers = NUMBERS.matcher(text);
        var words = WORDS.matcher(text);
        if (iso.matches()) {
            return day(typed, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        if (numbers.matches()) {
            return day(typed, numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        return words.matches() ? day(typed, words.group(3), month(words.group(2)), words.group(1)) : noDay(typed);
    }

    /**
     * For a filter that an address carries: what is no day does not count.
     *
     * @param typed null for nothing typed
     */
    public static Optional<LocalDate> find(String typed) {
        try {
            return Optional.ofNullable(typed).map(TypedDay::day);
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    /** @throws Refusal when it is no time of day */
    public static LocalTime time(String typed) {
        var time = TIME.matcher(TypedText.tidy(typed).toLowerCase(Locale.ROOT));
        if (!time.matches()
                || Integer.parseInt(time.group(1)) > 23
                || time.group(2) != null && Integer.parseInt(time.group(2)) > 59) {
            throw new Refusal("form.wrong.time", TypedText.said(typed));
        }
        return LocalTime.of(
                Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }

    private static LocalDate day(String typed, String year, int month, String day) {
        var when = Integer.parseInt(year);
        try {
            var exists = LocalDate.of(when, month, Integer.parseInt(day));
            if (when < EARLIEST || when > LATEST) {
                throw new Refusal(
                        "form.wrong.far", TypedText.said(typed), String.valueOf(EARLIEST), String.valueOf(LATEST));
            }
            return exists;
        } catch (DateTimeException none) {
            return noDay(typed);
        }
    }

    private static int month(String word) {
        return MONTHS.stream()
                .filter(m -> m.contains(word))
                .map(m -> MONTHS.indexOf(m) + 1)
                .findFirst()
                .orElse(0);
    }

    private static LocalDate noDay(String typed) {
        throw new Refusal("form.wrong.day", TypedText.said(typed));
    }
}
