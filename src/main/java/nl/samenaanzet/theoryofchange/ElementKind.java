package nl.samenaanzet.theoryofchange;

import java.util.Map;
import java.util.Set;

/** What an element of a theory of change is (domain notes (d)). */
public enum ElementKind {
    GOAL,
    OUTCOME,
    ACTIVITY,
    OUTPUT,
    INDICATOR,
    ASSUMPTION,
    EVIDENCE,
    MEANS;

    private static final Map<ElementKind, Set<ElementKind>> LEADS_TO = Map.of(
            GOAL, Set.of(),
            OUTCOME, Set.of(GOAL, OUTCOME),
            ACTIVITY, Set.of(OUTPUT, OUTCOME),
            OUTPUT, Set.of(OUTCOME),
            INDICATOR, Set.of(GOAL, OUTCOME, OUTPUT),
            ASSUMPTION, Set.of(GOAL, OUTCOME, ACTIVITY, OUTPUT),
            EVIDENCE, Set.of(GOAL, OUTCOME, ACTIVITY, OUTPUT, ASSUMPTION),
            MEANS, Set.of(ACTIVITY));

    /** Whether an element of this kind can contribute to, or belong to, one of that kind. */
    public boolean leadsTo(ElementKind other) {
        return LEADS_TO.get(this).contains(other);
    }
}
