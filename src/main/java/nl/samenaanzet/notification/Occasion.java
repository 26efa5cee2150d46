package nl.samenaanzet.notification;

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
}
