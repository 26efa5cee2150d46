package nl.samenaanzet.register;

import nl.samenaanzet.words.Word;

/** Whether a published decision is to be reckoned with. The words are public: in addresses and the open data. */
public enum Standing implements Word {
    GELDT,
    /** It holds, and somebody is to judge now whether it still does what it should. */
    IN_TOETS,
    /** Somebody decided that it is not to be. */
    AFGEWEZEN,
    /** It was decided, and taken back later. */
    INGETROKKEN;

    public boolean holds() {
        return this == GELDT || this == IN_TOETS;
    }
}
