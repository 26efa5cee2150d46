package nl.samenaanzet.decision.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the addresses of this module. What is recorded, every signed-in role may read. */
@Configuration(proxyBeanMethods = false)
class DecisionAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules decisionAccess() {
        return AccessRules.of(
                Access.everybody("/decision/what-if"),
                Access.signedIn("/decision/register"),
                Access.of("/decision/meetings", Role.SECRETARY),
                Access.of("/decision/*/schedule-item", Role.SECRETARY),
                Access.of("/decision/*/record-decision", Role.SECRETARY),
                Access.of("/decision/*/complete-facts", Role.PROCESS_OWNER),
                Access.of("/decision/*/confirm-route", Role.PROCESS_OWNER),
                Access.of("/decision/*/withdraw-override", Role.PROCESS_OWNER),
                Access.of("/decision/*/split-component", Role.PROCESS_OWNER),
                Access.of("/money/*/settle-money", Role.PROCESS_OWNER),
                Access.of("/decision/*/approve-override", Role.CHAIR),
                Access.of("/decision/*/approve-override-for-council", Role.GRIFFIE),
                Access.of("/decision/*/record-body-decision", Role.PROCESS_OWNER),
                Access.of("/decision/*", COALITION));
    }

    @Bean
    NavItem registerNav() {
        return NavItem.of("decision.nav", "/decision/register", 30);
    }

    @Bean
    NavItem meetingsNav() {
        return NavItem.of("decision.meetings", "/decision/meetings", 35, Role.SECRETARY);
    }

    @Bean
    PageLink whatIfAtHome() {
        return PageLink.of("decision.whatIf", "/decision/what-if", "site/home");
    }

    @Bean
    PageLink whatIfAtTheRules() {
        return PageLink.of("decision.whatIf.own", "/decision/what-if", "rules/rules");
    }
}
