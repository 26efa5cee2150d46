package nl.samenaanzet.notification;

/** When somebody wants to be told. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE
}
