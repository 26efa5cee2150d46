package nl.samenaanzet.rules;

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

    /** The file of the table as this version of the software brings it. @throws java.util.NoSuchElementException when there is none */
    String packaged(String id);
}
