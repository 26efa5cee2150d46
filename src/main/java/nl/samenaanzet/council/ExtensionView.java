package nl.samenaanzet.council;

import java.time.Instant;

/** That the council got more time. @param until new end of the term */
public record ExtensionView(Instant until, String reason, String by, Instant at) { }
