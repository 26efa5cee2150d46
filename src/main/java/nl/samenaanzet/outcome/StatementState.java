package nl.samenaanzet.outcome;

/** Where an outcome is. Follows from what happened; kept so that a list of thousands can be filtered. */
public enum StatementState {
    /** The ballot is concluded, the outcome is not yet in words. */
    AWAITED,
    /** Stated, and never reviewed. */
    OPEN,
    /** A review waits for its judgement. */
    REVIEW_DUE,
    /** Reviewed at least once; it holds, perhaps changed. */
    REVIEWED,
    /** A review ended it. */
    ENDED
}
