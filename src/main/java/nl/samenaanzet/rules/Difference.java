package nl.samenaanzet.rules;

/**
 * A past decision that the new table would advise otherwise, or by another row.
 *
 * @param oldRule number of the row, from 1; "" when that table is not kept
 * @param oldOutcome in words of the table of that moment; "" when that table is not kept
 * @param newRule "" when the new table has no answer
 * @param newOutcome "" when the new table has no answer
 */
public record Difference(
        String reference, String label, String oldRule, String oldOutcome, String newRule, String newOutcome) {

    /** Not only another row. */
    public boolean changesOutcome() {
        return !oldOutcome.equals(newOutcome);
    }

    /** Differences of one kind together. */
    public record Group(String oldRule, String oldOutcome, String newRule, String newOutcome, long count) {

        public boolean changesOutcome() {
            return !oldOutcome.equals(newOutcome);
        }
    }

    public Group group() {
        return new Group(oldRule, oldOutcome, newRule, newOutcome, 1);
    }
}
