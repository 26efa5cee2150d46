package nl.samenaanzet.rules.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everybody reads the rules and what became of proposals; the rules' owner proposes, the chair or another owner
 * approves.
 */
@Configuration(proxyBeanMethods = false)
class RulesAddresses {

    @Bean
    AccessRules rulesAccess() {
        return AccessRules.of(
                Access.of("/rules/proposals/*/withdraw", Role.RULES_OWNER),
                Access.of("/rules/proposals/*/check-again", Role.RULES_OWNER, Role.CHAIR),
                Access.of("/rules/*/propose", Role.RULES_OWNER),
                Access.of("/rules/*/approve-table", Role.CHAIR, Role.RULES_OWNER),
                Access.everybody("/rules"),
                Access.everybody("/rules/**"));
    }

    @Bean
    NavItem rulesNav() {
        return NavItem.of("rules.title", "/rules", 65, Role.RULES_OWNER, Role.CHAIR);
    }

    @Bean
    PageLink rulesAtHome() {
        return PageLink.of("rules.title", "/rules", "site/home");
    }
}
