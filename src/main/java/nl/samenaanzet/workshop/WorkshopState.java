package nl.samenaanzet.workshop;

/** Where a workshop is, derived from what happened. */
public enum WorkshopState {
    TO_PLAN,
    PLANNED,
    INVITED,
    STARTED,
    CLOSED,
    CANCELLED
}
