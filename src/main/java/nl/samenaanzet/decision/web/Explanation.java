package nl.samenaanzet.decision.web;

import java.util.List;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.Ground;

/** Why the rules advised what they advised, from what was kept with the advice. */
record Explanation(Ground ground, DecisionTable table, DecisionTable.Row hit) {

    static List<Explanation> of(List<Ground> grounds) {
        return grounds.stream().map(ground -> {
            var table = DecisionTable.of(ground.xml());
            return new Explanation(ground, table, table.row(ground.rule()));
        }).toList();
    }

    /** Message key of the rule in plain words. */
    public String sentence() {
        return "decision.rule." + ground.rule();
    }
}
