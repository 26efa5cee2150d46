package nl.samenaanzet.document;

import java.util.List;

/** What the record says, as the beginning of a paper. @param sources what it was drafted from, in words */
public record Draft(String title, List<Section> sections, String sources) { }
