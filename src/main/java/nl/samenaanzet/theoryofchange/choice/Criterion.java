package nl.samenaanzet.theoryofchange.choice;

/** What an activity is judged by, each with a mark from 1 (bad) to 5 (good). */
public enum Criterion {
    /** How much it contributes to the goal. */
    CONTRIBUTION,
    /** How well it is known to work. */
    EVIDENCE,
    FEASIBILITY,
    /** Whether the means are there: 5 is all of them. */
    MEANS,
    /** How much support it has; one mark for each sector, of which the average counts. */
    SUPPORT;

    public boolean perSector() {
        return this == SUPPORT;
    }
}
