package nl.samenaanzet.site;

import java.util.Comparator;
import java.util.List;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The links that all modules offer: in the menu, and on pages of others. */
@Component
class Navigation {

    private final List<NavItem> items;
    private final List<PageLink> links;

    Navigation(ObjectProvider<NavItem> items, ObjectProvider<PageLink> links) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.links = links.stream().sorted(Comparator.comparing(PageLink::href)).toList();
    }

    /** @param person null when nobody is signed in */
    List<NavItem> of(SignedIn person) {
        return items.stream()
                .filter(i -> person == null ? i.open() : i.roles().stream().anyMatch(person::is))
                .toList();
    }

    List<PageLink> links() {
        return links;
    }
}
