package nl.samenaanzet.people;

import java.util.UUID;

/** Someone who can be written to. @param title what the account stands for @param email or null when none is known */
public record Contact(UUID accountId, String title, String email) { }
