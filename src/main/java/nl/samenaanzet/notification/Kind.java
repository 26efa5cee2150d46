package nl.samenaanzet.notification;

/** What people can choose to be told of. */
public enum Kind {
    /** A task came. */
    TASK(Pace.AT_ONCE),
    /** A task is nearly or just due, or somebody asks for it by hand. */
    REMINDER(Pace.AT_ONCE),
    /** What came of a ballot or a decision. */
    OUTCOME(Pace.DAILY),
    /** A text was put to the kernteam. */
    PAPERS(Pace.NONE);

    private final Pace first;

    Kind(Pace first) {
        this.first = first;
    }

    /** For who has not chosen. */
    Pace first() {
        return first;
    }
}
