package nl.samenaanzet.people;

import java.util.Set;

/**
 * Who may use an address. Modules publish these as beans; what no bean allows is refused to everybody.
 *
 * @param pattern as Spring's path patterns: "/council/**"
 * @param roles who may; empty with {@code everybody} only
 * @param everybody also people who are not signed in
 * @param byToken what is in the address is the permission and nobody's session is used, so that a program may post
 *     there too
 */
public record Access(String pattern, Set<Role> roles, boolean everybody, boolean byToken) {

    /** Only these roles. */
    public static Access of(String pattern, Role... roles) {
        return new Access(pattern, Set.of(roles), false, false);
    }

    /** Every signed-in role. */
    public static Access signedIn(String pattern) {
        return new Access(pattern, Set.of(Role.values()), false, false);
    }

    /** Without signing in. */
    public static Access everybody(String pattern) {
        return new Access(pattern, Set.of(), true, false);
    }

    /**
     * Whoever knows the token that is in the address, also without our page before it. Never for what asks who is
     * signed in.
     */
    public static Access byToken(String pattern) {
        return new Access(pattern, Set.of(), true, true);
    }
}
