package nl.samenaanzet.rules;

import java.util.List;

/**
 * What the checks of a table found.
 *
 * @param combinations how many combinations of inputs were evaluated
 * @param possible     how many there are
 * @param mutilated    how many combinations with a missing or unknown answer were tried besides
 */
public record CheckReport(long combinations, long possible, long mutilated, List<Finding> findings) {

    /** All combinations, or a sample. */
    public boolean all() {
        return combinations == possible;
    }

    public boolean blocks() {
        return findings.stream().anyMatch(f -> f.kind().blocks());
    }
}
