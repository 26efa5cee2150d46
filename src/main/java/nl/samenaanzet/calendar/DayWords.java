package nl.samenaanzet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.language.Bundles;

/** Days and moments as people read them, in Amsterdam. The order of the words is in bundle {@code calendar}. */
public final class DayWords {

    private static final Map<Pattern, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private DayWords() {}

    private record Pattern(String name, Locale language) {}

    /** "3 maart 2025". */
    public static String day(LocalDate day, Locale language) {
        return said("day", day, language);
    }

    /** "maart 2025". */
    public static String month(YearMonth month, Locale language) {
        return said("month", month, language);
    }

    /** The day of this moment: "3 maart 2025". */
    public static String day(Instant moment, Locale language) {
        return day(Amsterdam.day(moment), language);
    }

    /** The day of this moment, where the year is clear: "3 maart". */
    public static String dayOfYear(Instant moment, Locale language) {
        return said("dayOfYear", Amsterdam.day(moment), language);
    }

    /** "3 maart 2025 om 17:00". */
    public static String when(Instant moment, Locale language) {
        return said("when", Amsterdam.local(moment), language);
    }

    /** With the day of the week: "maandag 3 maart 2025 om 17:00". */
    public static String appointment(Instant moment, Locale language) {
        return said("appointment", Amsterdam.local(moment), language);
    }

    /** "3 maart 2025, 19:30 tot 22:00"; on two days both in full. */
    public static String period(Instant from, Instant until, Locale language) {
        var oneDay = Amsterdam.day(from).equals(Amsterdam.day(until));
        return "%s %s %s"
                .formatted(
                        oneDay ? day(from, language) + ", " + time(from) : when(from, language),
                        text("until", language),
                        oneDay ? time(until) : when(until, language));
    }

    /** In figures, which every language reads: "3-3-2025". */
    public static String figures(LocalDate day) {
        return DAY.format(day);
    }

    /** In figures, which every language reads: "3-3-2025 17:00". */
    public static String figures(Instant moment) {
        return MOMENT.format(Amsterdam.local(moment));
    }

    /** "17:00". */
    public static String time(Instant moment) {
        return TIME.format(Amsterdam.local(moment));
    }

    /** For a column that a spreadsheet sorts: "2025-03-03 17:00". */
    public static String sortable(Instant moment) {
        return SORTABLE.format(Amsterdam.local(moment));
    }

    private static String said(String name, TemporalAccessor what, Locale language) {
        return KNOWN.computeIfAbsent(
                        new Pattern(name, language),
                        pattern -> DateTimeFormatter.ofPattern(text(name, language), language))
                .format(what);
    }

    private static String text(String name, Locale language) {
        return Bundles.of("calendar", language).getString("calendar." + name);
    }
}
