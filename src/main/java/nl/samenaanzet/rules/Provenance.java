package nl.samenaanzet.rules;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.words.Word;
import org.w3c.dom.Element;

/**
 * Where a row of a table comes from. Each of the three stands in an annotation column of its own. Camunda Modeler shows
 * and changes the source alone, in the description of the row: where that is another text, nobody looked at it yet.
 *
 * @param source in words, with the article where it is a law
 * @param textOf the day, month or year of the text that was read, as ISO 8601 writes it; "" when nobody said
 * @param status a word of {@link Standing}
 */
public record Provenance(String source, String textOf, String status) {

    static final List<String> COLUMNS = List.of("Bron", "Tekst van", "Status");
    private static final ResourceBundle TEXTS = Bundles.of("rules", Bundles.WHOLE);

    /** How sure it is. */
    public enum Standing implements Word {
        GECONTROLEERD,
        TE_CONTROLEREN,
        KEUZE_VAN_DE_COALITIE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** @param columns names of the annotation columns of the table, in order */
    static Provenance of(Element row, List<String> columns) {
        var shown = String.join(" ", TableXml.texts(row, "description")).strip();
        var noted = said(row, columns, 0);
        if (!shown.isEmpty() && !shown.equals(noted)) {
            return new Provenance(shown, "", Standing.TE_CONTROLEREN.code());
        }
        var status = said(row, columns, 2);
        return new Provenance(noted, said(row, columns, 1), status.isEmpty() ? Standing.TE_CONTROLEREN.code() : status);
    }

    private static String said(Element row, List<String> columns, int which) {
        var entries = TableXml.texts(row, "annotationEntry");
        return IntStream.range(0, Math.min(columns.size(), entries.size()))
                .filter(i -> COLUMNS.get(which).equals(columns.get(i)))
                .mapToObj(entries::get)
                .findFirst()
                .orElse("");
    }

    /** @throws nl.samenaanzet.words.UnknownWord when it is none of the three */
    public Standing standing() {
        return Word.of(Standing.class, status);
    }

    /** Whether the day of the text is one, and the status known. */
    public boolean isReadable() {
        return (textOf.isEmpty() || in(Locale.ROOT).isPresent())
                && List.of(Standing.values()).stream().anyMatch(s -> s.code().equals(status));
    }

    /** The day of the text in words, as precise as it is known; "" when it is not. */
    public String textOf(Locale language) {
        return in(language).orElse("");
    }

    private Optional<String> in(Locale language) {
        try {
            return switch (textOf.length()) {
                case 4 -> Optional.of(Year.parse(textOf).toString());
                case 7 -> Optional.of(DayWords.month(YearMonth.parse(textOf), language));
                case 10 -> Optional.of(DayWords.day(LocalDate.parse(textOf), language));
                default -> Optional.empty();
            };
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** All of it in one line, in the language of the tables, to keep beside what the row decided. */
    public String inWords() {
        var day = textOf(Bundles.WHOLE);
        return MessageFormat.format(
                TEXTS.getString(day.isEmpty() ? "rules.origin.noDay" : "rules.origin"),
                source,
                TEXTS.getString("rules.standing." + standing()).toLowerCase(Bundles.WHOLE),
                day);
    }
}
