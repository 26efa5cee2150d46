package nl.samenaanzet.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenaanzet.decision.DecisionTable;

/**
 * A deployed decision table.
 *
 * @param id      "decision-route"
 * @param version as the engine counts
 * @param sha256  of its file
 */
public record RuleTable(String id, int version, String sha256, DecisionTable table) {

    /** A row as a sentence, in the words of the table: "als Bevoegd orgaan "raad", dan Route "coalitie_en_raad"." */
    public String inWords(DecisionTable.Row row) {
        return "als %s, dan %s.".formatted(said(table.inputs(), row.conditions()), said(table.outputs(), row.conclusions()));
    }

    private static String said(List<String> labels, List<String> values) {
        var said = IntStream.range(0, Math.min(labels.size(), values.size())).filter(i -> !"-".equals(values.get(i)))
                .mapToObj(i -> labels.get(i) + " " + values.get(i)).collect(Collectors.joining(", "));
        return said.isEmpty() ? "altijd" : said;
    }
}
