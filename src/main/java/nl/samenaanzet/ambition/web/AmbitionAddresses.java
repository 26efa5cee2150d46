package nl.samenaanzet.ambition.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the addresses of this module. The griffie sees what is offered to it, not a dossier before that. */
@Configuration(proxyBeanMethods = false)
class AmbitionAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules ambitionAccess() {
        return AccessRules.of(
                Access.of("/ambition", COALITION),
                Access.of("/ambition/{code:[A-Z]{2,8}}", COALITION),
                Access.of("/ambition/dossiers/*", COALITION),
                Access.of("/ambition/documents/*", COALITION),
                Access.of("/ambition/**", Role.PROCESS_OWNER));
    }

    @Bean
    NavItem ambitionNav() {
        return NavItem.of("ambition.nav", "/ambition", 20, COALITION);
    }

    @Bean
    PageLink backToDossier() {
        return PageLink.of("ambition.dossier.back", "/ambition/dossiers/{}", "engine/dossier");
    }
}
