package nl.samenaanzet.outcome.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The coalition reads; the process owner states, moves and judges. */
@Configuration(proxyBeanMethods = false)
class OutcomeAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules outcomeAccess() {
        return AccessRules.of(
                Access.of("/outcome", COALITION),
                Access.of("/outcome/*", COALITION),
                Access.of("/outcome/**", Role.PROCESS_OWNER),
                Access.of("/review/**", Role.PROCESS_OWNER));
    }

    @Bean
    NavItem outcomeNav() {
        return NavItem.of("outcome.nav", "/outcome", 28, COALITION);
    }
}
