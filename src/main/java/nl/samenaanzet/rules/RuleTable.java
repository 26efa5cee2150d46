package nl.samenaanzet.rules;

import nl.samenaanzet.decision.DecisionTable;

/**
 * A deployed decision table.
 *
 * @param id      "decision-route"
 * @param version as the engine counts
 * @param sha256  of its file
 */
public record RuleTable(String id, int version, String sha256, DecisionTable table) { }
