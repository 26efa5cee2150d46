package nl.samenaanzet.people;

import java.util.UUID;

/**
 * An account that can be asked to do something.
 *
 * @param title what the account stands for
 * @param email null when none is known
 */
public record Contact(UUID accountId, String title, String email) { }
