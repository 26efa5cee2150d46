package nl.samenaanzet.people;

import java.util.UUID;

/** Somebody to write to. @param title what the account stands for @param email null when it is not known */
public record Contact(UUID accountId, String title, String email) { }
