package nl.samenaanzet.notification.receiver;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Receiver.Choices;
import nl.samenaanzet.notification.watch.ToTell;
import nl.samenaanzet.people.Role;

/**
 * Somebody who can be written to.
 *
 * @param title what the account stands for
 * @param locale in which they are written to
 * @param token for the page that stops letters
 */
public record Person(
        UUID account, String title, String email, Locale locale, Set<Role> roles, Choices choices, String token) {

    public Pace pace(ToTell item) {
        return choices.of(item.kind());
    }

    /** An address and a token do not belong in a log. */
    @Override
    public String toString() {
        return title;
    }

    /**
     * Somebody who still has something to do.
     *
     * @param seatNumber or null for whoever has the role
     * @param holder title of the account it was given to, or null
     * @param reach whether they can be told
     */
    public record Whose(Role role, Integer seatNumber, String holder, Reach reach) {

        public enum Reach {
            /** At least one of them gets e-mail about it. */
            REACHED,
            /** Nobody of them has an address that we know. */
            NO_ADDRESS,
            /** Who has an address does not want this e-mail. */
            NOT_WANTED,
            /** There is nobody: the seat is vacant, or no account has the role. */
            NOBODY
        }
    }
}
