package nl.samenaanzet.decision;

import java.util.EnumSet;
import java.util.Set;
import nl.samenaanzet.words.Word;

/** What the council did with a component; the process variable {@code councilOutcome}. */
public enum Resolution implements Word {
    ADOPTED,
    AMENDED,
    REJECTED,
    DISCUSSED,
    /** Wishes and considerations were given, before another body decides (Gemeentewet 160(2), 169(4)). */
    WISHES,
    /** The council was asked and has none. */
    NO_WISHES,
    POSTPONED,
    /** Who offered it took it back. */
    WITHDRAWN;

    private static final Set<Resolution> RETURNS = EnumSet.of(AMENDED, REJECTED, POSTPONED, WITHDRAWN);
    private static final Set<Resolution> DECISIONS = EnumSet.of(ADOPTED, AMENDED, REJECTED);

    /** Goes back to the coalition with what has to change. */
    public boolean returns() {
        return RETURNS.contains(this);
    }

    public boolean decides() {
        return DECISIONS.contains(this);
    }
}
