package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;

/** How a component ended. */
public enum Result implements Word {
    /** As it was proposed. */
    BESLOTEN,
    /** With another text or another amount than was proposed. */
    GEWIJZIGD,
    AFGEWEZEN,
    /** The wijkcoalitie took it back before anybody decided. */
    INGETROKKEN,
    /** The wijkcoalitie or the kernteam sent it back: nobody decided. */
    TERUGGEGEVEN;

    /** Something was decided that is to be carried out. */
    public boolean holds() {
        return this == BESLOTEN || this == GEWIJZIGD;
    }

    /** A body said yes or no. */
    public boolean decided() {
        return holds() || this == AFGEWEZEN;
    }

    /** What a decision of this kind makes of a component. */
    public static Result of(Resolution what) {
        return switch (what) {
            case ADOPTED -> BESLOTEN;
            case AMENDED -> GEWIJZIGD;
            case REJECTED -> AFGEWEZEN;
            case WITHDRAWN -> INGETROKKEN;
            case POSTPONED, DISCUSSED, WISHES, NO_WISHES ->
                throw new IllegalArgumentException("Nothing ends with " + what);
        };
    }
}
