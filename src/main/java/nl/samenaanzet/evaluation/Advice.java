package nl.samenaanzet.evaluation;

/** What T6 said. @param inputs what it was asked, as JSON @param tableSha256 of the file */
public record Advice(String action, String rule, int tableVersion, String tableSha256, String inputs) { }
