package nl.samenaanzet.programme.track;

/** Where an ambition is, derived from what happened. In this order. */
public enum Phase {
    /** Not begun: waits for its date, or for the lessons of the pilot. */
    WAITING,
    /** A workshop is being planned, invited to or held. */
    WORKSHOP,
    /** The round was held; participants and the process owner look back. */
    EVALUATION,
    /** No further round: the strategy is being written. */
    STRATEGY,
    /** The strategy is before the kernteam, the coalition or the council. */
    DECISION,
    /** The strategy is decided. */
    DONE
}
