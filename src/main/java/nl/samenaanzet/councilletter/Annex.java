package nl.samenaanzet.councilletter;

import java.util.List;
import nl.samenaanzet.document.Section;

/** What the record adds to a letter, as it was when it was drafted. @param title "Verandertheorie" */
public record Annex(String title, List<Section> sections) { }
