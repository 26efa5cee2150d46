package nl.samenaanzet.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.rules.CellWords;
import nl.samenaanzet.rules.RowWords;
import nl.samenaanzet.rules.SaidRow;
import nl.samenaanzet.rules.TableFile;

/**
 * A decision table as people read it.
 *
 * @param name "Besluitroute"
 * @param description what it decides, in Dutch; may be empty
 * @param inputs labels of the input columns
 * @param outputs labels of the output columns
 * @param rows as the file writes them
 * @param said the same rows in words
 * @param labels of the input columns, by the name of what they ask
 */
public record DecisionTable(
        String name,
        String description,
        List<String> inputs,
        List<String> outputs,
        List<Row> rows,
        List<SaidRow> said,
        Map<String, String> labels) {

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
                        .map(row -> new Row(row.rule(), row.conditions(), file.conclusions(row), row.source()))
                        .toList(),
                file.said(),
                file.inputs().stream()
                        .collect(Collectors.toMap(TableFile.Input::expression, TableFile.Input::label, (a, b) -> a)));
    }

    /**
     * The row with this name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public Row row(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).findFirst().orElseThrow();
    }

    /** Which row it is, as people count: the first is 1. */
    public int number(String rule) {
        return rows.indexOf(row(rule)) + 1;
    }

    /** What it was asked, in words; what was not asked is left out. */
    public Map<String, String> asked(Map<String, Object> inputs) {
        var asked = new LinkedHashMap<String, String>();
        inputs.forEach((name, value) -> {
            if (value != null) {
                asked.put(labels.getOrDefault(name, CellWords.word(name)), CellWords.word(value.toString()));
            }
        });
        return asked;
    }

    /** A row as a sentence: "als Bevoegd orgaan: raad, dan Route: eerst de wijkcoalitie, dan de raad." */
    public String inWords(Row row) {
        return RowWords.of(inputs, row.conditions(), outputs, row.conclusions());
    }
}
