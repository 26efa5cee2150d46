package nl.samenaanzet.workshop.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The coalition reads workshops; the process owner runs them; names and addresses are for two roles; a calendar is for
 * who has its address.
 */
@Configuration(proxyBeanMethods = false)
class WorkshopAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules workshopAccess() {
        return AccessRules.of(
                Access.everybody("/workshop/calendar/*"),
                Access.of("/workshop/participants", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/workshop/participants/**", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/workshop", COALITION),
                Access.of("/workshop/script", COALITION),
                Access.of("/workshop/script/*", COALITION),
                Access.of("/workshop/actions", COALITION),
                Access.of("/workshop/*", COALITION),
                Access.of("/workshop/**", Role.PROCESS_OWNER));
    }

    @Bean
    NavItem workshopNav() {
        return NavItem.of("workshop.nav", "/workshop", 25, COALITION);
    }

    @Bean
    PageLink backToParticipants() {
        return PageLink.of("workshop.participants", "/workshop/participants", "privacy/privacy");
    }
}
