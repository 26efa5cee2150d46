package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** Where a component goes (T3). */
@WordsOf("decision-route.route")
public enum RouteName implements Word {
    TERUG_KERNTEAM,
    TERUG_WORKSHOP,
    AGENDEREN,
    COALITIE_EN_RAAD,
    COALITIE_EN_COLLEGE,
    COALITIE_EN_PARTNER,
    ALLEEN_COALITIE,
    /** The table leaves it to a person. */
    HANDMATIG
}
