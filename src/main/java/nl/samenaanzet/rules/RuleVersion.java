package nl.samenaanzet.rules;

import java.time.Instant;

/**
 * A version of a table, of now or of the past.
 *
 * @param version    as the engine counts; two versions with the same file are one here
 * @param deployedAt when it was first used
 */
public record RuleVersion(int version, String sha256, Instant deployedAt, String xml, TableFile table) { }
