package nl.samenaanzet.rules;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row as people read it in a table.
 *
 * @param rule its name in the file, which no page shows
 * @param number from 1, as it stands in the table
 * @param conditions a text for each column, in words
 * @param conclusions the same, but for the name of the row
 */
public record SaidRow(String rule, int number, List<String> conditions, List<String> conclusions, Provenance origin) {

    /** All rows of a table, in order. */
    public static List<SaidRow> of(TableFile table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> of(table, table.rows().get(i), i + 1))
                .toList();
    }

    private static SaidRow of(TableFile table, TableFile.Row row, int number) {
        return new SaidRow(
                row.rule(),
                number,
                row.conditions().stream().map(CellWords::of).toList(),
                table.conclusions(row).stream().map(CellWords::of).toList(),
                row.origin());
    }
}
