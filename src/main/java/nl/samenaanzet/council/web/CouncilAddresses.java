package nl.samenaanzet.council.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module are the griffie's; the coalition has its steps and the public papers. */
@Configuration(proxyBeanMethods = false)
class CouncilAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules councilAccess() {
        return AccessRules.of(
                Access.of("/council/open-papers/*", COALITION),
                Access.of("/council/*/supplement-item", Role.PROCESS_OWNER),
                Access.of("/council/*/take-up-changes", Role.PROCESS_OWNER),
                Access.of("/council/*/withdraw-item", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/council", Role.GRIFFIE),
                Access.of("/council/**", Role.GRIFFIE));
    }

    @Bean
    NavItem councilNav() {
        return NavItem.of("council.nav", "/council", 15, Role.GRIFFIE);
    }
}
