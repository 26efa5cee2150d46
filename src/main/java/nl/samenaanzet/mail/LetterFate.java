package nl.samenaanzet.mail;

import java.time.Instant;

/**
 * What became of a letter; not whom it was for.
 *
 * @param sentAt or null
 */
public record LetterFate(String key, LetterState state, Instant sentAt) {}
