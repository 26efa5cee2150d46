package nl.samenaanzet.theoryofchange.coherence;

/** What two elements of different ambitions have to do with each other. */
public enum BondKind {
    /** The same outcome, wanted by both. */
    SHARED,
    /** The one also serves the ambition of the other. */
    SERVES,
    /** They get in each other's way. */
    CONFLICT,
    /** They only look alike. */
    DIFFERENT
}
