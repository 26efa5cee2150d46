package nl.samenaanzet.publication.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The secretary publishes; the griffie settles the duties of the council. */
@Configuration(proxyBeanMethods = false)
class PublicationAddresses {

    @Bean
    AccessRules publicationAccess() {
        return AccessRules.of(
                Access.of("/publication/*/fulfil-council-duty", Role.GRIFFIE),
                Access.of("/publication", Role.SECRETARY),
                Access.of("/publication/**", Role.SECRETARY));
    }

    @Bean
    NavItem publicationNav() {
        return NavItem.of("publication.nav", "/publication", 36, Role.SECRETARY);
    }

    /** From what everybody reads. */
    @Bean
    PageLink correctLink() {
        return PageLink.of("publication.correct", "/publication/decisions/{}/correct", "register/decision")
                .only(Role.SECRETARY);
    }

    @Bean
    PageLink blankLink() {
        return PageLink.of("publication.blank", "/publication/decisions/{}/blank", "register/parts")
                .only(Role.SECRETARY);
    }

    @Bean
    PageLink withdrawLink() {
        return PageLink.of("publication.withdraw", "/publication/decisions/{}/withdraw", "register/decision")
                .only(Role.SECRETARY);
    }
}
