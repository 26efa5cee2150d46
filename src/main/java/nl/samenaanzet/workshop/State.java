package nl.samenaanzet.workshop;

/** Where a workshop is, derived from what happened. */
public enum State { TO_PLAN, PLANNED, INVITED, STARTED, CLOSED, CANCELLED }
