package nl.samenaanzet.outcome;

import java.util.Locale;

/** What a review says of a decision. */
public enum Judgement {
    /** It does what it should. */
    KEEP,
    /** Something about it has to change: the words say what. */
    CHANGE,
    /** It no longer holds. */
    END;

    /** As the model knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
