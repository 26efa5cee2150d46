package nl.samenaanzet.theoryofchange.choice.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The coalition reads how activities compare; who writes a theory gives marks; the process owner weighs and chooses.
 */
@Configuration(proxyBeanMethods = false)
class ChoiceAddresses {

    @Bean
    AccessRules choiceAccess() {
        return AccessRules.of(
                Access.of(
                        "/choice/{code:[A-Z]{2,8}}",
                        Role.KERNTEAM,
                        Role.PROCESS_OWNER,
                        Role.SECRETARY,
                        Role.CHAIR,
                        Role.READER),
                Access.of("/choice/{code:[A-Z]{2,8}}/weights", Role.PROCESS_OWNER),
                Access.of("/choice/activity/{id}/choose", Role.PROCESS_OWNER),
                Access.of("/choice/activity/{id}", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR));
    }

    @Bean
    PageLink choiceOfATheory() {
        return PageLink.of("choice.link", "/choice/{}", "theoryofchange/theory");
    }
}
