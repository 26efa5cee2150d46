package nl.samenaanzet.people;

import java.util.Set;

/**
 * A link in the main navigation. Modules publish these as beans.
 *
 * @param key message key of its text
 * @param roles who sees it
 * @param order low first
 * @param open also for who is not signed in
 */
public record NavItem(String key, String href, Set<Role> roles, int order, boolean open) {

    public static NavItem of(String key, String href, int order, Role... roles) {
        return new NavItem(key, href, roles.length == 0 ? Set.of(Role.values()) : Set.of(roles), order, false);
    }

    /** The same, also for who is not signed in. */
    public NavItem forVisitors() {
        return new NavItem(key, href, roles, order, true);
    }
}
