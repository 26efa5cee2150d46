package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.LoginGuard;
import nl.samenaanzet.people.Role;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every address is refused to every role until a module allows it. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    @Bean
    AccessRules siteAccess() {
        return AccessRules.of(
                Access.everybody("/"),
                Access.everybody("/login"),
                Access.everybody("/error"),
                Access.everybody("/toegankelijkheid"),
                Access.everybody(UploadLimit.PAGE),
                Access.everybody("/vendor/**"),
                Access.everybody("/theme/**"),
                Access.everybody("/site/**"),
                Access.everybody("/favicon.ico"));
    }

    /** Nobody looks at how long each filter takes, and measuring that costs more than most of them. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            List<AccessRules> modules,
            LoginGuard guard,
            AccessDeniedHandler denied,
            UnknownAddress unknown)
            throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(EndpointRequest.to("health")).permitAll();
            modules.stream().flatMap(m -> m.rules().stream()).forEach(rule -> {
                var address = requests.requestMatchers(rule.pattern());
                if (rule.everybody()) {
                    address.permitAll();
                } else {
                    address.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
                }
            });
            requests.anyRequest().denyAll();
        });
        http.csrf(csrf -> csrf.ignoringRequestMatchers(modules.stream()
                .flatMap(m -> m.rules().stream())
                .filter(Access::byToken)
                .map(Access::pattern)
                .toArray(String[]::new)));
        http.formLogin(form -> form.loginPage("/login")
                .defaultSuccessUrl("/", false)
                .failureHandler((request, response, wrong) -> LoginPause.sendBack(request, response, "wrong"))
                .permitAll());
        http.logout(logout -> logout.logoutSuccessUrl("/?signedOut"));
        http.exceptionHandling(
                refused -> refused.accessDeniedHandler(denied).authenticationEntryPoint(signInAt("/login", unknown)));
        http.addFilterBefore(new LoginPause(guard), UsernamePasswordAuthenticationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=(), payment=()")));
        http.requestCache(cache -> cache.requestCache(new PageRequestCache(unknown)));
        return http.build();
    }

    private static AuthenticationEntryPoint signInAt(String page, UnknownAddress unknown) {
        var login = new LoginUrlAuthenticationEntryPoint(page);
        return (request, response, why) -> {
            if (unknown.matches(request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                login.commence(request, response, why);
            }
        };
    }
}
