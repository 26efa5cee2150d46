package nl.samenaanzet.evaluation.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The coalition reads, the process owner decides; the form is for whoever has the link. */
@Configuration(proxyBeanMethods = false)
class EvaluationAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    @Bean
    AccessRules evaluationAccess() {
        return AccessRules.of(
                Access.everybody("/evaluation/form/*"),
                Access.of("/evaluation/lessons", COALITION),
                Access.of("/evaluation/*/record-kernteam-view", Role.SECRETARY),
                Access.of("/evaluation/*", COALITION),
                Access.of("/evaluation/**", Role.PROCESS_OWNER));
    }

    @Bean
    PageLink lessonsOfTheScript() {
        return PageLink.of("evaluation.lessons.link", "/evaluation/lessons", "workshop/script");
    }
}
