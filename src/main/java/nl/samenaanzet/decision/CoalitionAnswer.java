package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What the wijkcoalitie said. */
@WordsOf("decision-route.coalitie")
public enum CoalitionAnswer implements Word { JA, NEE, NOG_NIET }
