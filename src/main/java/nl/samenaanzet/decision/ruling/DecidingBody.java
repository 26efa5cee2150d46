package nl.samenaanzet.decision.ruling;

import nl.samenaanzet.words.Word;

/** Who can decide on a component. The words are public: in addresses, the open data and the register. */
public enum DecidingBody implements Word {
    WIJKCOALITIE,
    RAAD,
    COLLEGE,
    PARTNER
}
