package nl.samenaanzet.notification;

import nl.samenaanzet.ambition.HappeningType.Topic;

/** Why somebody is told something. */
public enum Occasion {
    START(Kind.TASK), NEAR(Kind.REMINDER), LATE(Kind.REMINDER), RAPPEL(Kind.REMINDER), OUTCOME(Kind.OUTCOME), PAPERS(Kind.PAPERS);

    private final Kind kind;

    Occasion(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** @throws IllegalArgumentException for what nobody is told of */
    static Occasion of(Topic topic) {
        return switch (topic) {
            case OUTCOME -> OUTCOME;
            case PAPERS -> PAPERS;
            case NONE -> throw new IllegalArgumentException("Nobody is told of this");
        };
    }
}
