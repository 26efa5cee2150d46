package nl.samenaanzet.register.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register is for everybody. */
@Configuration(proxyBeanMethods = false)
class RegisterAddresses {

    @Bean
    AccessRules publicRegisterAccess() {
        return AccessRules.of(
                Access.everybody("/robots.txt"), Access.everybody("/besluiten"), Access.everybody("/besluiten/**"));
    }

    @Bean
    NavItem publicRegisterNav() {
        return NavItem.of("register.nav", "/besluiten", 31).forVisitors();
    }
}
