package nl.samenaanzet.people.seat;

/** In which way somebody speaks for a seat. */
public enum MandateKind {
    /** Chosen for the seat, for a term. */
    HOLDER,
    /** Answers beside or instead of the holder, for a period. */
    SUBSTITUTE
}
