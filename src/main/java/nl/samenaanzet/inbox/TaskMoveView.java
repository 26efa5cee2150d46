package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A task changed hands, for reading.
 *
 * @param key  message key of what is asked
 * @param from title of the account that had it, or null when any holder of the role could do it
 * @param by   title of the account that gave it
 */
public record TaskMoveView(UUID row, String key, String dossierNumber, String from, String to, String by, String reason, Instant at) { }
