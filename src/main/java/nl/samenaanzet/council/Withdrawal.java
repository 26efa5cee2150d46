package nl.samenaanzet.council;

import java.time.Instant;

/** The coalition took the item back. @param by title of who did */
public record Withdrawal(String reason, String by, Instant at) { }
