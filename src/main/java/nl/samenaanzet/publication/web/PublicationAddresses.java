package nl.samenaanzet.publication.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register is for everybody; who publishes is the secretary. */
@Configuration(proxyBeanMethods = false)
class PublicationAddresses {

    @Bean
    AccessRules publicationAccess() {
        return AccessRules.of(Access.everybody("/robots.txt"), Access.everybody("/besluiten"), Access.everybody("/besluiten/**"),
                Access.of("/publication/*/fulfil-council-duty", Role.GRIFFIE),
                Access.of("/publication", Role.SECRETARY), Access.of("/publication/**", Role.SECRETARY));
    }

    @Bean
    NavItem publicationNav() {
        return NavItem.of("publication.nav", "/publication", 36, Role.SECRETARY);
    }

    @Bean
    NavItem publicRegisterNav() {
        return NavItem.of("publication.register", "/besluiten", 31).forVisitors();
    }
}
