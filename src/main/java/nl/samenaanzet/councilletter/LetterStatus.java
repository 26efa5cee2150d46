package nl.samenaanzet.councilletter;

import nl.samenaanzet.ambition.ComponentId;

/** Where the letter of a component is. @param letter null when nobody began it @param state null then */
public record LetterStatus(ComponentId component, String about, RaadsbriefId letter, RaadsbriefView.State state) { }
