package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What the council does with a component (T3). */
@WordsOf("decision-route.raadsrol")
public enum CouncilRole implements Word {
    BESLUITEN,
    WENSEN_BEDENKINGEN,
    BESPREKEN,
    /** Being informed does not hold up the decision (Gemeentewet 169(2)). */
    GEINFORMEERD,
    GEEN;

    /** The council has an item to treat. */
    public boolean treats() {
        return this == BESLUITEN || this == WENSEN_BEDENKINGEN || this == BESPREKEN;
    }
}
