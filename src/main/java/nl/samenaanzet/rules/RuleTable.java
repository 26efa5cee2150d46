package nl.samenaanzet.rules;

/**
 * A deployed decision table.
 *
 * @param id      "decision-route"
 * @param version as the engine counts
 * @param sha256  of its file
 */
public record RuleTable(String id, int version, String sha256, String xml, TableFile table) {

    /** A row as a sentence, in the words of the table. */
    public String inWords(TableFile.Row row) {
        return table.inWords(row);
    }
}
