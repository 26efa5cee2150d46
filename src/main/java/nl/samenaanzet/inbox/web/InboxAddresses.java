package nl.samenaanzet.inbox.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who can have a task has an inbox. */
@Configuration(proxyBeanMethods = false)
class InboxAddresses {

    private static final Role[] WORKERS = {
        Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER
    };

    @Bean
    AccessRules inboxAccess() {
        return AccessRules.of(
                Access.of("/inbox/reassign", Role.PROCESS_OWNER, Role.SECRETARY), Access.of("/inbox/**", WORKERS));
    }

    @Bean
    NavItem inboxNav() {
        return NavItem.of("inbox.nav", "/inbox", 10, WORKERS);
    }
}
