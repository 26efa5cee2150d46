package nl.samenaanzet.register;

import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.words.Word;

/** Who took a published decision. The words are public: in addresses, the open data and the chain. */
public enum DecidingBody implements Word {
    WIJKCOALITIE,
    RAAD,
    COLLEGE,
    PARTNER;

    /**
     * Who decides on a route.
     *
     * @throws IllegalArgumentException for a route on which nobody decides
     */
    public static DecidingBody of(RouteName route) {
        return switch (route) {
            case ALLEEN_COALITIE -> WIJKCOALITIE;
            case COALITIE_EN_RAAD -> RAAD;
            case COALITIE_EN_COLLEGE -> COLLEGE;
            case COALITIE_EN_PARTNER -> PARTNER;
            case TERUG_KERNTEAM, TERUG_WORKSHOP, AGENDEREN, HANDMATIG ->
                throw new IllegalArgumentException("Nobody decides on route " + route);
        };
    }
}
