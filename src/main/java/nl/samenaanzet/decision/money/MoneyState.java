package nl.samenaanzet.decision.money;

import nl.samenaanzet.words.Word;

/** What is known of the money that a part waits for. */
public enum MoneyState implements Word {
    /** Nobody decided on it yet. */
    OPEN,
    /** It is there, or the wijkcoalitie decided anew knowing what there is. */
    GRANTED,
    /** It was refused, taken back or sent back, or became less. */
    LACKING
}
