package nl.samenaanzet.site;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Time, the switch of languages and the theme. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration implements WebMvcConfigurer {

    private final SiteProperties properties;
    private final HouseLanguage language;

    SiteConfiguration(SiteProperties properties, HouseLanguage language) {
        this.properties = properties;
        this.language = language;
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String typed) {
                return language.known(super.parseLocaleValue(typed));
            }
        };
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    /**
     * What the pages need beside themselves, by content version. Only these three addresses: were there one for
     * everything, each link on a page would be searched among the files first. A coalition can put its own theme before
     * ours.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("vendor", "theme", "site")) {
            var ours = "classpath:/static/%s/".formatted(folder);
            var handler = registry.addResourceHandler("/%s/**".formatted(folder));
            if (folder.equals("theme") && !properties.themeLocation().isBlank()) {
                handler.addResourceLocations(properties.themeLocation(), ours);
            } else {
                handler.addResourceLocations(ours);
            }
            handler.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
    }

    /** Writes the version into links to those files. */
    @Bean
    static ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }
}
