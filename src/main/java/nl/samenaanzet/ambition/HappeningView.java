package nl.samenaanzet.ambition;

import java.time.Instant;

/**
 * One line of the dated story of a dossier.
 *
 * @param what   message key of the sentence; its argument {0} is the detail
 * @param who    title of who did it, or null when the process did
 * @param detail plain text, may be empty
 */
public record HappeningView(Instant at, String what, String who, String detail) { }
