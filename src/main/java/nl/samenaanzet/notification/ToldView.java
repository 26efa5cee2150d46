package nl.samenaanzet.notification;

import java.time.Instant;
import nl.samenaanzet.mail.LetterState;
import nl.samenaanzet.people.Role;

/**
 * That somebody was told something, for reading; without an address.
 *
 * @param what       message key, its argument {0} is the detail
 * @param title      of the account
 * @param role       whose task it was, or null
 * @param seatNumber or null
 * @param sentAt     or null
 * @param state      of the letter, or null when it is no longer kept
 */
public record ToldView(Occasion occasion, String what, String detail, String title, Role role, Integer seatNumber, Pace pace,
        Instant writtenAt, Instant sentAt, LetterState state) { }
