package nl.samenaanzet.tables;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a decision table answered.
 *
 * @param output the answer: an object for one row with several columns, a list for COLLECT
 * @param version of the table, as the engine counts
 * @param rules ids of the rows that matched, in order of the table
 */
public record Evaluated(JsonNode output, int version, List<String> rules) {}
