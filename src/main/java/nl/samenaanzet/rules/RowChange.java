package nl.samenaanzet.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.samenaanzet.language.Bundles;

/**
 * What is different between two versions of a table, row by row.
 *
 * @param name "Regel 5", or the label of a column
 * @param was as a sentence; null when it is new
 * @param is as a sentence; null when it was removed
 */
public record RowChange(String name, String was, String wasSource, String is, String isSource) {

    private static final ResourceBundle TEXTS = Bundles.of("rules", Bundles.WHOLE);

    /** In order of the new table, then what was removed. A row that only moved counts where order decides. */
    public static List<RowChange> between(TableFile before, TableFile after) {
        var changes = new ArrayList<RowChange>();
        if (!before.hitPolicy().equals(after.hitPolicy())) {
            changes.add(new RowChange("hitPolicy", before.hitPolicy(), "", after.hitPolicy(), ""));
        }
        columns(before, after).forEach(changes::add);
        for (var row : after.rows()) {
            var old = before.row(row.id());
            if (old.isEmpty() || !old.get().equals(row) || moved(before, after, row)) {
                changes.add(new RowChange(
                        name(after, row),
                        old.map(o -> said(before, o)).orElse(null),
                        old.map(TableFile.Row::source).orElse(""),
                        said(after, row),
                        row.source()));
            }
        }
        before.rows().stream()
                .filter(row -> after.row(row.id()).isEmpty())
                .forEach(row ->
                        changes.add(new RowChange(name(before, row), said(before, row), row.source(), null, "")));
        return changes;
    }

    private static String name(TableFile table, TableFile.Row row) {
        return MessageFormat.format(TEXTS.getString("rules.numbered"), table.number(row));
    }

    private static String said(TableFile table, TableFile.Row row) {
        return "%d. %s".formatted(table.number(row), table.inWords(row));
    }

    private static boolean moved(TableFile before, TableFile after, TableFile.Row row) {
        var kept = before.rows().stream()
                .map(TableFile.Row::id)
                .filter(id -> after.row(id).isPresent())
                .toList();
        var now = after.rows().stream()
                .map(TableFile.Row::id)
                .filter(id -> before.row(id).isPresent())
                .toList();
        return kept.indexOf(row.id()) != now.indexOf(row.id());
    }

    private static Stream<RowChange> columns(TableFile before, TableFile after) {
        var removed = before.inputs().stream()
                .filter(i -> !after.inputs().contains(i))
                .map(i -> new RowChange(i.label(), i.expression(), "", null, ""));
        var added = after.inputs().stream()
                .filter(i -> !before.inputs().contains(i))
                .map(i -> new RowChange(i.label(), null, "", i.expression(), ""));
        return Stream.concat(removed, added);
    }
}
