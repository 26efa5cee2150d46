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
}
