package nl.samenaanzet.decision;

import java.util.List;
import nl.samenaanzet.rules.RowWords;
import nl.samenaanzet.rules.TableFile;

/**
 * A decision table as people read it.
 *
 * @param name "Besluitroute"
 * @param description what it decides, in Dutch; may be empty
 * @param inputs labels of the input columns
 * @param outputs labels of the output columns
 */
public record DecisionTable(
        String name, String description, List<String> inputs, List<String> outputs, List<Row> rows) {

    /**
     * @param rule "T3-4"
     * @param source where the rule comes from
     */
    public record Row(String rule, List<String> conditions, List<String> conclusions, String source) {}

    /**
     * Reads a DMN file with one table.
     *
     * @throws IllegalArgumentException when it is none, or brings its own entities
     */
    public static DecisionTable of(String xml) {
        var file = TableFile.of(xml);
        return new DecisionTable(
                file.name(),
                file.description(),
                file.inputLabels(),
                file.outputLabels(),
                file.rows().stream()
                        .map(row -> new Row(row.rule(), row.conditions(), row.conclusions(), row.source()))
                        .toList());
    }

    /**
     * The row with this name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public Row row(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).findFirst().orElseThrow();
    }

    /** A row as a sentence, in the words of the table: "als Bevoegd orgaan "raad", dan Route "coalitie_en_raad"." */
    public String inWords(Row row) {
        return RowWords.of(inputs, row.conditions(), outputs, row.conclusions());
    }
}
