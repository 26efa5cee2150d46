package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;

/** How a component ended. */
public enum Result implements Word {
    BESLOTEN,
    AFGEWEZEN,
    TERUGGEGEVEN
}
