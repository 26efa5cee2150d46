package nl.samenaanzet.people;

import java.util.Set;

/**
 * Who may use an address. Modules publish these as beans; what no bean allows is refused to everybody.
 *
 * @param pattern  as Spring's path patterns: "/council/**"
 * @param roles    who may; empty with {@code everybody} only
 * @param everybody also people who are not signed in
 */
public record Access(String pattern, Set<Role> roles, boolean everybody) {

    /** Only these roles. */
    public static Access of(String pattern, Role... roles) {
        return new Access(pattern, Set.of(roles), false);
    }

    /** Every signed-in role. */
    public static Access signedIn(String pattern) {
        return new Access(pattern, Set.of(Role.values()), false);
    }

    /** Without signing in. */
    public static Access everybody(String pattern) {
        return new Access(pattern, Set.of(), true);
    }
}
