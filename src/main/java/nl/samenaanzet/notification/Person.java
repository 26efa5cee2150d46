package nl.samenaanzet.notification;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.people.Role;

/** Somebody who can be written to. @param title what the account stands for @param token for the page that stops letters */
record Person(UUID account, String title, String email, Set<Role> roles, Choices choices, String token) {

    Pace pace(Item item) {
        return choices.of(item.kind());
    }

    Locale locale() {
        return Locale.forLanguageTag(choices.language());
    }

    /** An address and a token do not belong in a log. */
    @Override
    public String toString() {
        return title;
    }
}
