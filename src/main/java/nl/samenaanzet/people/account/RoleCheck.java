package nl.samenaanzet.people.account;

import java.util.Arrays;
import nl.samenaanzet.people.AllowedTo;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Enforces {@link AllowedTo} before the transaction begins, whatever page or thread calls. */
@Configuration(proxyBeanMethods = false)
class RoleCheck {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor allowedToAdvisor() {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(AllowedTo.class);
        MethodInterceptor check = call -> {
            require(AnnotationUtils.findAnnotation(call.getMethod(), AllowedTo.class));
            return call.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(pointcut, check);
        advisor.setOrder(0);
        return advisor;
    }

    private static void require(AllowedTo allowed) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || Arrays.stream(allowed.value()).noneMatch(role -> has(authentication, role))) {
            throw new AccessDeniedException("This role may not do that");
        }
    }

    private static boolean has(Authentication authentication, nl.samenaanzet.people.Role role) {
        return authentication.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority()));
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
