package nl.samenaanzet.approval.counting;

import java.time.Instant;
import java.util.Map;

/**
 * Why the table of the outcome (T4) said what it said.
 *
 * @param table "approval-outcome"
 * @param version of the table, as the engine counts
 * @param sha256 of the table's file
 * @param rule the row that matched: "T4-5"
 * @param source of that row
 * @param inputs what the table was asked, by its own names; a value may be null
 * @param at when it was recorded
 */
public record OutcomeGround(
        String table, int version, String sha256, String rule, String source, Map<String, Object> inputs, Instant at) {}
