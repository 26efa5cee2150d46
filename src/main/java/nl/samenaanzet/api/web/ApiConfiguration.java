package nl.samenaanzet.api.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The data is for everybody. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    /** Before the one that changes the language. */
    private static final int FIRST = -1;

    private final KnownParameters parameters;

    ApiConfiguration(KnownParameters parameters) {
        this.parameters = parameters;
    }

    @Bean
    static AccessRules apiAccess() {
        return AccessRules.of(Access.everybody("/api/v1"), Access.everybody("/api/v1/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters).addPathPatterns("/api/**").order(FIRST);
    }

    /** Weak, because an answer may be compressed on its way. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
