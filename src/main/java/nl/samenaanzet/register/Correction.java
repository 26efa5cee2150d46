package nl.samenaanzet.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.register.Register.EntryView;

/**
 * An entry that says something else than the one before it, old and new beside each other.
 *
 * @param position of the entry that corrects
 * @param reason null when it was blanked
 * @param by role or seat of who did; null when it was blanked
 */
public record Correction(long position, Instant at, String reason, String by, List<Change> changes) {

    /** What a person can correct, in the order in which it is read. */
    public enum Field {
        TITEL("titel"),
        DATUM("datum"),
        BESLUIT("besluit"),
        GELD("middelen.gemeente"),
        BRON("bron"),
        VOORSTEL("voorstel.tekst");

        private final String path;

        Field(String path) {
            this.path = path;
        }

        /** What an entry says here; null when it says nothing, or it was blanked. */
        public String in(Map<String, Object> said) {
            Object found = said;
            for (var name : path.split("\\.")) {
                found = found instanceof Map<?, ?> map ? map.get(name) : null;
            }
            return (String) found;
        }

        /** The same as a day, a number or a text. */
        Object read(Map<String, Object> said) {
            var text = in(said);
            if (text == null) {
                return null;
            }
            return switch (this) {
                case DATUM -> LocalDate.parse(text);
                case GELD -> new BigDecimal(text);
                case TITEL, BESLUIT, BRON, VOORSTEL -> text;
            };
        }
    }

    /**
     * One field.
     *
     * @param old null when it was blanked
     * @param now null when it was blanked
     */
    public record Change(Field field, Object old, Object now) {}

    /** Of one decision, the last first. */
    public static List<Correction> of(List<EntryView> entries) {
        var found = new ArrayList<Correction>();
        EntryView before = null;
        for (var entry : entries) {
            if (!entry.kind().tells()) {
                continue;
            }
            if (before != null) {
                found.addFirst(between(before.said(), entry));
            }
            before = entry;
        }
        return found;
    }

    private static Correction between(Map<String, Object> old, EntryView entry) {
        var changes = new ArrayList<Change>();
        for (var field : Field.values()) {
            var change = new Change(field, field.read(old), field.read(entry.said()));
            if (!Objects.equals(change.old, change.now)) {
                changes.add(change);
            }
        }
        return new Correction(
                entry.position(),
                entry.recordedAt(),
                (String) entry.said().get("reden"),
                (String) entry.said().get("door"),
                changes);
    }
}
