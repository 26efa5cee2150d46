package nl.samenaanzet.theoryofchange.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The coalition reads a theory; who has a seat or an office in it may write. */
@Configuration(proxyBeanMethods = false)
class TheoryAddresses {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };
    private static final Role[] WRITERS = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR};

    @Bean
    AccessRules theoryAccess() {
        return AccessRules.of(
                Access.of("/theory-of-change/{code:[A-Z]{2,8}}", COALITION),
                Access.of("/theory-of-change/{code:[A-Z]{2,8}}/difference", COALITION),
                Access.of("/theory-of-change/{code:[A-Z]{2,8}}/drawing.svg", COALITION),
                Access.of("/theory-of-change/{code:[A-Z]{2,8}}/check", Role.PROCESS_OWNER),
                Access.of("/theory-of-change/{code:[A-Z]{2,8}}/fix", Role.PROCESS_OWNER),
                Access.of("/theory-of-change/**", WRITERS));
    }
}
