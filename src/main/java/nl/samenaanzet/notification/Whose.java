package nl.samenaanzet.notification;

import nl.samenaanzet.people.Role;

/**
 * Somebody who still has something to do.
 *
 * @param seatNumber or null for whoever has the role
 * @param holder     title of the account it was given to, or null
 * @param reach      whether they can be told
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
