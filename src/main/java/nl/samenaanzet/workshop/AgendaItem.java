package nl.samenaanzet.workshop;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;

/** A line of the agenda. */
@Embeddable
public class AgendaItem {

    private String text;
    private int minutes;

    protected AgendaItem() {}

    AgendaItem(Agenda line) {
        this.text = line.text();
        this.minutes = line.minutes();
    }

    Agenda view() {
        return new Agenda(text, minutes);
    }

    /** @param minutes how long it takes; 0 when nobody said */
    public record Agenda(String text, int minutes) {

        private static final int LONGEST = 500;
        private static final Pattern TIMED = Pattern.compile("(.*)\\((\\d{1,3})\\)");

        /** Minutes without an item, or a number that no item takes. */
        private static final Pattern UNREADABLE =
                Pattern.compile("\\(\\d{1,3}\\)|.*\\((?!\\d{1,3}\\)$)[-+]?\\d[\\d.,]*\\)");

        /**
         * As people type it, an item a line: "Welkom (15)" takes 15 minutes.
         *
         * @throws Refusal for the first line that says no minutes that an item can take
         */
        public static List<Agenda> read(String typed) {
            return TypedText.tidy(typed)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Agenda::item)
                    .toList();
        }

        /** The same as people type it. */
        public static String typed(List<Agenda> agenda) {
            return agenda.stream()
                    .map(a -> a.minutes == 0 ? a.text : "%s (%d)".formatted(a.text, a.minutes))
                    .collect(Collectors.joining("\n"));
        }

        private static Agenda item(String line) {
            if (UNREADABLE.matcher(line).matches()) {
                throw Refusal.at("agenda", "workshop.error.agenda", cut(line));
            }
            var timed = TIMED.matcher(line);
            return timed.matches()
                    ? new Agenda(cut(timed.group(1).strip()), Integer.parseInt(timed.group(2)))
                    : new Agenda(cut(line), 0);
        }

        private static String cut(String line) {
            return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        }
    }
}
