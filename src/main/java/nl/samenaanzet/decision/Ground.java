package nl.samenaanzet.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Facts;

/**
 * Why a table said what it said, as it was then.
 *
 * @param tableId "decision-route"
 * @param version of the table, as the engine counts
 * @param sha256 of the table's file
 * @param xml the table itself
 * @param rule the row that matched: "T3-4"
 * @param inputs what the table was asked, by its own names; a value may be null
 * @param sentence the row in plain Dutch
 * @param source where the row comes from
 */
public record Ground(
        String tableId,
        int version,
        String sha256,
        String xml,
        String rule,
        Map<String, Object> inputs,
        String sentence,
        String source) {

    /** The answers that these tables were asked about. */
    public static Facts facts(List<Ground> grounds) {
        var asked = new HashMap<String, Object>();
        grounds.forEach(ground -> asked.putAll(ground.inputs()));
        return Facts.of(asked);
    }

    /** The first row of each table takes what is missing or unknown. */
    public boolean missedSomething() {
        return rule.endsWith("-0");
    }
}
