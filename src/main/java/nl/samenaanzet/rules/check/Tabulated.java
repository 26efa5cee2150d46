package nl.samenaanzet.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.TableFile;

/**
 * A table taken apart into its cells. Camunda evaluates each cell once for each value it can see and the answer is
 * kept, so that all combinations of a table can be tried in seconds. All rows that match are found, whatever the hit
 * policy.
 */
final class Tabulated {

    private record Asked(int row, int column, Object value, List<Object> variables) {}

    private static final int MOST_KEPT = 200_000;

    private final TableFile table;
    private final List<Feel.Cell> inputs;
    private final List<List<Feel.Cell>> cells = new ArrayList<>();
    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();
    private final Map<Asked, Object> values = new ConcurrentHashMap<>();

    Tabulated(TableFile table, Feel feel) {
        this.table = table;
        this.inputs = table.inputs().stream()
                .map(i -> feel.cell(i.expression(), false))
                .toList();
        var same = new HashMap<String, Feel.Cell>();
        for (var row : table.rows()) {
            cells.add(row.conditions().stream()
                    .map(c -> TableFile.isAny(c) ? null : same.computeIfAbsent(c, text -> feel.cell(text, true)))
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new)));
        }
    }

    TableFile table() {
        return table;
    }

    /** The numbers of all rows that match, from 0, in order. */
    List<Integer> matching(Map<String, Object> given) {
        var seen = new Object[inputs.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = value(i, given);
        }
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < cells.size(); row++) {
            if (matches(row, seen, given)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean matches(int row, Object[] seen, Map<String, Object> given) {
        for (int i = 0; i < seen.length; i++) {
            var cell = cells.get(row).get(i);
            if (cell != null && !matches(cell, new Asked(row, i, seen[i], of(cell.variables(), given)), given)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Feel.Cell cell, Asked asked, Map<String, Object> given) {
        var kept = known.get(asked);
        if (kept == null) {
            kept = cell.matches(asked.value(), given);
            if (known.size() < MOST_KEPT) {
                known.put(asked, kept);
            }
        }
        return kept;
    }

    private Object value(int column, Map<String, Object> given) {
        var cell = inputs.get(column);
        var asked = new Asked(-1, column, null, of(cell.variables(), given));
        var kept = values.get(asked);
        if (kept == null) {
            kept = Objects.requireNonNullElse(cell.value(given), Nothing.VALUE);
            if (values.size() < MOST_KEPT) {
                values.put(asked, kept);
            }
        }
        return kept == Nothing.VALUE ? null : kept;
    }

    private enum Nothing {
        VALUE
    }

    private static List<Object> of(Set<String> names, Map<String, Object> given) {
        var values = new ArrayList<>(names.size());
        names.forEach(name -> values.add(given.get(name)));
        return values;
    }

    /** The rows that fire under the hit policy of the table. */
    List<Integer> firing(List<Integer> matching) {
        return table.collects() || matching.isEmpty() ? matching : matching.subList(0, 1);
    }

    /** What the rows that fire conclude, together. */
    Set<Map<String, String>> outcome(List<Integer> firing) {
        return firing.stream()
                .map(row -> table.outcome(table.rows().get(row)))
                .collect(java.util.stream.Collectors.toSet());
    }
}
