package nl.samenaanzet.council;

import java.time.LocalDate;

/** What the committee did. @param report plain text, may be empty */
public record Debate(LocalDate on, String report, String by) { }
