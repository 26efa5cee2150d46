package nl.samenaanzet.people;

import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in.
 *
 * @param accountId opaque id of the account
 * @param title     what the account stands for, for people: "Kernteam, zetel 3 (gezondheidszorg)"
 * @param roles     at least one
 * @param seat      the kernteam seat this account answers for, or null
 */
public record SignedIn(UUID accountId, String username, String title, Set<Role> roles, SeatId seat) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
