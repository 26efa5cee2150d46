package nl.samenaanzet.approval;

/** What was done with an objection. */
public enum Handling {
    /** The text was changed. */
    AMENDED,
    /** An agreement was added that takes the danger away. */
    SAFEGUARDED,
    /** The proposal was made smaller, or shorter in time. */
    NARROWED,
    /** It stands: nothing was found that takes it away. */
    STANDS
}
