package nl.samenaanzet.decision;

import java.util.Map;

/**
 * Why a table said what it said.
 *
 * @param tableId  "decision-route"
 * @param version  of the table, as the engine counts
 * @param sha256   of the table's file
 * @param xml      the table itself
 * @param rule     the row that matched: "T3-4"
 * @param inputs   what the table was asked, by its own names; a value may be null
 */
public record Ground(String tableId, int version, String sha256, String xml, String rule, Map<String, Object> inputs) { }
