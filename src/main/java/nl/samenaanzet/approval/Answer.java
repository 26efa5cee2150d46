package nl.samenaanzet.approval;

/** What a seat can answer. Consent means: no reasoned, overriding objection (domain notes, (e)). */
public enum Answer {
    CONSENT,
    /** Consent all the same; the remark goes with the text. Needs words. */
    CONSENT_WITH_REMARK,
    /** Needs a reason. */
    OBJECTION,
    ABSTAIN,
    /** The seat has an interest of its own; it does not count for quorum (cf. Gemeentewet 28). */
    CONFLICT;

    /** Counts as in favour for T4. */
    public boolean inFavour() {
        return this == CONSENT || this == CONSENT_WITH_REMARK;
    }
}
