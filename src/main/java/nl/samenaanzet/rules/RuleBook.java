package nl.samenaanzet.rules;

import java.time.Instant;
import java.util.List;

/** The decision tables that new work is asked by. */
public interface RuleBook {

    /** By id; empty before the first deployment. */
    List<RuleTable> all();

    /** @throws java.util.NoSuchElementException when there is none */
    default RuleTable byId(String id) {
        return all().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** Every version of a table that was used, newest first. */
    List<RuleVersion> versions(String id);

    /**
     * The file of the table as this version of the software brings it.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    String packaged(String id);

    /**
     * A version of a table, of now or of the past.
     *
     * @param version as the engine counts; two versions with the same file are one here
     * @param deployedAt when it was first used
     */
    public record RuleVersion(int version, String sha256, Instant deployedAt, String xml, TableFile table) {}

    /**
     * A deployed decision table.
     *
     * @param id "decision-route"
     * @param version as the engine counts
     * @param sha256 of its file
     */
    public record RuleTable(String id, int version, String sha256, String xml, TableFile table) {

        /** A row as a sentence, in the words of the table. */
        public String inWords(TableFile.Row row) {
            return table.inWords(row);
        }
    }
}
