package nl.samenaanzet.notification;

import nl.samenaanzet.ambition.HappeningType.Topic;

/** Why somebody is told something. */
public enum Occasion {
    START(NoticeKind.TASK),
    NEAR(NoticeKind.REMINDER),
    LATE(NoticeKind.REMINDER),
    RAPPEL(NoticeKind.REMINDER),
    OUTCOME(NoticeKind.OUTCOME),
    PAPERS(NoticeKind.PAPERS);

    private final NoticeKind kind;

    Occasion(NoticeKind kind) {
        this.kind = kind;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** @throws IllegalArgumentException for what nobody is told of */
    public static Occasion of(Topic topic) {
        return switch (topic) {
            case OUTCOME -> OUTCOME;
            case PAPERS -> PAPERS;
            case NONE -> throw new IllegalArgumentException("Nobody is told of this");
        };
    }
}
