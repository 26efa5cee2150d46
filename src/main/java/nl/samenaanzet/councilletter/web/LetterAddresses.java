package nl.samenaanzet.councilletter.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The secretary writes, who may sign reads, the griffie sees what was offered. */
@Configuration(proxyBeanMethods = false)
class LetterAddresses {

    @Bean
    AccessRules councilletterAccess() {
        return AccessRules.of(
                Access.of("/council-letter/offered", Role.GRIFFIE),
                Access.of("/council-letter/offered/**", Role.GRIFFIE),
                Access.of("/council-letter/begin", Role.SECRETARY),
                Access.of("/council-letter/*/edit", Role.SECRETARY),
                Access.of("/council-letter/*/draft-again", Role.SECRETARY),
                Access.of("/council-letter/*/files", Role.SECRETARY),
                Access.of("/council-letter/*/files/**", Role.SECRETARY),
                Access.of("/council-letter/*/ask-signatures", Role.SECRETARY),
                Access.of("/council-letter/*/offer", Role.SECRETARY),
                Access.of("/council-letter", Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER),
                Access.of("/council-letter/**", Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER));
    }

    @Bean
    NavItem councilletterNav() {
        return NavItem.of("councilletter.nav", "/council-letter", 37, Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER);
    }

    @Bean
    NavItem offeredLettersNav() {
        return NavItem.of("councilletter.offered.nav", "/council-letter/offered", 16, Role.GRIFFIE);
    }
}
