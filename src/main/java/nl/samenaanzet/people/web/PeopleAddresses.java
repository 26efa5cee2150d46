package nl.samenaanzet.people.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who sits in the kernteam is for everybody to see; the secretary and the chair keep it. */
@Configuration(proxyBeanMethods = false)
class PeopleAddresses {

    @Bean
    AccessRules peopleAccess() {
        return AccessRules.of(
                Access.everybody("/people/seats"),
                Access.everybody("/people/seats/*"),
                Access.of("/people/seats/**", Role.SECRETARY, Role.CHAIR),
                Access.signedIn("/people/me"));
    }

    @Bean
    NavItem seatsNav() {
        return NavItem.of("people.nav", "/people/seats", 45);
    }

    @Bean
    PageLink seatsAtHome() {
        return PageLink.of("people.seats", "/people/seats", "site/home");
    }
}
