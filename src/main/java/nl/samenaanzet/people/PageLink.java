package nl.samenaanzet.people;

import java.util.Set;

/**
 * A link that a module puts on pages of others, which do not know it. Modules publish these as beans; a page shows
 * those that name it ({@code fragments/links}).
 *
 * @param pages by the names of their templates: "people/me"
 * @param key message key of its text; what the page is about is its argument {0}
 * @param href address; what the page is about stands for {}
 * @param roles who sees it; empty for everybody, also who is not signed in
 */
public record PageLink(Set<String> pages, String key, String href, Set<Role> roles) {

    public static PageLink of(String key, String href, String... pages) {
        return new PageLink(Set.of(pages), key, href, Set.of());
    }

    /** The same, only for these. */
    public PageLink only(Role... few) {
        return new PageLink(pages, key, href, Set.of(few));
    }

    /** @param about what the page is about: a code or a number */
    public String to(Object about) {
        return href.replace("{}", String.valueOf(about));
    }

    /** @param person null when nobody is signed in */
    public boolean shown(String page, SignedIn person) {
        return pages.contains(page)
                && (roles.isEmpty() || person != null && roles.stream().anyMatch(person::is));
    }
}
