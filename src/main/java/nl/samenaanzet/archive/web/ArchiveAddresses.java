package nl.samenaanzet.archive.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive is for who keeps it; destruction for secretary and chair. */
@Configuration(proxyBeanMethods = false)
class ArchiveAddresses {

    @Bean
    AccessRules archiveAccess() {
        return AccessRules.of(
                Access.of("/archive/destruction", Role.SECRETARY, Role.CHAIR),
                Access.of("/archive/destruction/**", Role.SECRETARY, Role.CHAIR),
                Access.of("/archive/*/keep", Role.SECRETARY),
                Access.of("/archive", Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER),
                Access.of("/archive/*/export.zip", Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER));
    }

    @Bean
    NavItem archiveNav() {
        return NavItem.of("archive.nav", "/archive", 37, Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER);
    }
}
