package nl.samenaanzet.accountability.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The coalition reads the means; process owner and secretary write them. What was published is for everybody. */
@Configuration(proxyBeanMethods = false)
class AccountabilityAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };
    private static final Role[] DESK = {Role.PROCESS_OWNER, Role.SECRETARY};

    @Bean
    AccessRules accountabilityAccess() {
        return AccessRules.of(
                Access.everybody("/resultaten"),
                Access.of("/accountability/open-year", Role.PROCESS_OWNER),
                Access.of("/accountability/publish", DESK),
                Access.of("/accountability/means/**", DESK),
                Access.of("/accountability/*/pledge", DESK),
                Access.of("/accountability/*/measure", DESK),
                Access.of("/accountability", COALITION),
                Access.of("/accountability/**", COALITION),
                Access.of("/report/*", COALITION),
                Access.of("/report/**", Role.PROCESS_OWNER));
    }

    @Bean
    NavItem accountabilityNav() {
        return NavItem.of("accountability.nav", "/accountability", 34, COALITION);
    }

    @Bean
    NavItem resultsNav() {
        return NavItem.of("accountability.results", "/resultaten", 35).forVisitors();
    }
}
