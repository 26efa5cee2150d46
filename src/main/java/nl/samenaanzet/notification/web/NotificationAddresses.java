package nl.samenaanzet.notification.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everybody chooses for themselves; who was told is for who runs the dossier. A letter can be stopped without signing
 * in.
 */
@Configuration(proxyBeanMethods = false)
class NotificationAddresses {

    @Bean
    AccessRules notificationAccess() {
        return AccessRules.of(
                Access.byToken("/notification/unsubscribe/*"),
                Access.signedIn("/notification/settings"),
                Access.of("/notification/dossiers/**", Role.PROCESS_OWNER, Role.SECRETARY));
    }

    @Bean
    NavItem notificationNav() {
        return NavItem.of("notification.nav", "/notification/settings", 80);
    }

    @Bean
    PageLink settingsOfMe() {
        return PageLink.of("notification.nav.about", "/notification/settings", "people/me");
    }

    @Bean
    PageLink whomABallotWaitsFor() {
        return PageLink.of("notification.panel", "/notification/dossiers/{}", "approval/cast-vote")
                .only(Role.PROCESS_OWNER, Role.SECRETARY);
    }
}
