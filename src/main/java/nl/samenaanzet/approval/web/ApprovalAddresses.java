package nl.samenaanzet.approval.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the addresses of this module. The griffie sees a result when it is offered, not before. */
@Configuration(proxyBeanMethods = false)
class ApprovalAddresses {

    @Bean
    AccessRules approvalAccess() {
        return AccessRules.of(
                Access.of("/approval/*/record-oral-answer", Role.SECRETARY),
                Access.of("/approval/*/withdraw-ballot", Role.PROCESS_OWNER),
                Access.of("/approval/*/extend-ballot", Role.PROCESS_OWNER),
                Access.of("/approval/*/pause-ballot", Role.PROCESS_OWNER),
                Access.of("/approval/*/resume-ballot", Role.PROCESS_OWNER),
                Access.of("/ambition/*/settle-round", Role.PROCESS_OWNER),
                Access.of("/approval/*/test-objection/*", Role.KERNTEAM),
                Access.of("/approval/*/objection/*", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/approval/**", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER));
    }
}
