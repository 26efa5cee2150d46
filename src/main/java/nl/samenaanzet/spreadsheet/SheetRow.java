package nl.samenaanzet.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/**
 * A row of a file.
 *
 * @param number as the program shows it, the headers are row 1
 * @param cells by header, stripped
 */
public record SheetRow(int number, Map<String, String> cells) {

    /**
     * What is wrong with rows, by number: what reading one refuses, and what comes twice.
     *
     * @param reading gives by what a row is known, or refuses it
     */
    public static Map<Integer, Refusal> refused(List<SheetRow> rows, Function<SheetRow, Object> reading) {
        var seen = new HashSet<>();
        var refused = new TreeMap<Integer, Refusal>();
        for (var row : rows) {
            try {
                if (!seen.add(reading.apply(row))) {
                    refused.put(row.number(), new Refusal("spreadsheet.refusal.twice"));
                }
            } catch (Refusal refusal) {
                refused.put(row.number(), refusal);
            }
        }
        return refused;
    }

    /** What is read from a cell; null when it is empty, or refused, which is said of its column. */
    public <T> T read(String column, Refusals no, Function<String, T> reading) {
        return cell(column).isEmpty() ? null : no.at(column, () -> reading.apply(cell(column)));
    }

    /** The cell under this header; empty when there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
