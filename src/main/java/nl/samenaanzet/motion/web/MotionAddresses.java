package nl.samenaanzet.motion.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The griffie registers and settles, the secretary answers; what is public is for everybody. */
@Configuration(proxyBeanMethods = false)
class MotionAddresses {

    @Bean
    AccessRules motionAccess() {
        return AccessRules.of(
                Access.everybody("/raadszaken"), Access.everybody("/raadszaken/**"),
                Access.of("/motion/questions/register", Role.GRIFFIE),
                        Access.of("/motion/questions/*/extend", Role.GRIFFIE),
                Access.of("/motion/questions/*/publish", Role.GRIFFIE),
                        Access.of("/motion/questions/*/answer", Role.SECRETARY),
                Access.of("/motion/commitments/register", Role.GRIFFIE),
                        Access.of("/motion/commitments/*/extend", Role.GRIFFIE),
                Access.of("/motion/commitments/*/publish", Role.GRIFFIE),
                        Access.of("/motion/commitments/*/settle", Role.GRIFFIE),
                Access.of("/motion/commitments/*/hand-back", Role.GRIFFIE),
                        Access.of("/motion/commitments/*/link", Role.SECRETARY),
                Access.of("/motion/commitments/*/unlink", Role.SECRETARY),
                        Access.of("/motion/commitments/*/report", Role.SECRETARY),
                Access.of("/motion", Role.GRIFFIE, Role.SECRETARY),
                        Access.of("/motion/**", Role.GRIFFIE, Role.SECRETARY));
    }

    @Bean
    NavItem motionNav() {
        return NavItem.of("motion.nav", "/motion", 18, Role.GRIFFIE, Role.SECRETARY);
    }

    @Bean
    NavItem publicMattersNav() {
        return NavItem.of(
                        "motion.public.nav",
                        "/raadszaken",
                        32,
                        Role.KERNTEAM,
                        Role.PROCESS_OWNER,
                        Role.CHAIR,
                        Role.READER)
                .forVisitors();
    }
}
