package nl.samenaanzet.approval;

/** What a seat can answer. Consent means: no reasoned, overriding objection (domain notes, (e)). */
public enum Answer {
    CONSENT,
    /** Needs a reason. */
    OBJECTION,
    ABSTAIN,
    /** The seat has an interest of its own; it does not count for quorum (cf. Gemeentewet 28). */
    CONFLICT
}
