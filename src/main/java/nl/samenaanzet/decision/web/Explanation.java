package nl.samenaanzet.decision.web;

import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.Ground;

/**
 * Why the rules advised what they advised, from what was kept with the advice.
 *
 * @param sentence the row in plain words, as it was
 * @param language of the sentence: "nl" when there is no translation of what was kept
 * @param source where the row comes from
 */
record Explanation(Ground ground, DecisionTable table, String sentence, String language, String source) {

    /** Which row of the table it was, as people count. */
    public int number() {
        return table.number(ground.rule());
    }
}
