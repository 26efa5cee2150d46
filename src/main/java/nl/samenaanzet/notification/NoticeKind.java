package nl.samenaanzet.notification;

import nl.samenaanzet.ambition.HappeningType.Topic;

/** What people can choose to be told of. */
public enum NoticeKind {
    /** A task came. */
    TASK(Pace.AT_ONCE, Topic.NONE),
    /** A task is nearly or just due, or somebody asks for it by hand. */
    REMINDER(Pace.AT_ONCE, Topic.NONE),
    /** What came of a ballot or a decision. */
    OUTCOME(Pace.DAILY, Topic.OUTCOME),
    /** A text was put to the kernteam. */
    PAPERS(Pace.NONE, Topic.PAPERS);

    private final Pace first;
    private final Topic topic;

    NoticeKind(Pace first, Topic topic) {
        this.first = first;
        this.topic = topic;
    }

    /** Which lines of dossiers it is about; none for what comes from the inbox. */
    public Topic topic() {
        return topic;
    }

    /** For who has not chosen. */
    public Pace first() {
        return first;
    }
}
