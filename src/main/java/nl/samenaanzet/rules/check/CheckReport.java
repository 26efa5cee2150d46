package nl.samenaanzet.rules.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the checks of a table found.
 *
 * @param combinations how many combinations of inputs were evaluated
 * @param possible how many there are
 * @param mutilated how many combinations with a missing or unknown answer were tried besides
 */
public record CheckReport(long combinations, long possible, long mutilated, List<Finding> findings) {

    /** All combinations, or a sample. */
    public boolean all() {
        return combinations == possible;
    }

    public boolean blocks() {
        return findings.stream().anyMatch(f -> f.kind().blocks());
    }

    /**
     * Something that a check found.
     *
     * @param rows numbers of the rows it is about, from 1
     * @param example answers with which it happens, by the label of their column; empty when it never happened
     */
    public record Finding(Kind kind, List<String> rows, Map<String, String> example) {

        /** From worst to mildest. */
        public enum Kind {
            /** Inputs for which no row says anything: the process would stand still. */
            GAP,
            /** Rows that match the same inputs and say something else, where only one may. */
            CONTRADICTION,
            /** A missing or unknown answer that the present table gives to a person gets an answer from this one. */
            NOT_TO_A_PERSON,
            /** A row that matches, but always after another: it never decides. */
            SHADOWED,
            /** A row that no allowed inputs match. */
            UNREACHABLE;

            /** A table with this cannot be approved. */
            public boolean blocks() {
                return this != SHADOWED && this != UNREACHABLE;
            }
        }

        public String exampleText() {
            return example.entrySet().stream()
                    .map(e -> e.getKey() + (e.getKey().endsWith("?") ? " " : ": ") + e.getValue())
                    .collect(Collectors.joining(", "));
        }

        public String rowsText() {
            return String.join(", ", rows);
        }
    }
}
