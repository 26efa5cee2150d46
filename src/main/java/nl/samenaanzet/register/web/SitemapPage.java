package nl.samenaanzet.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.register.RegisterList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where search engines and the Woo index find what is published. A trial tells them to stay away. */
@Controller
@EnableConfigurationProperties(SitemapProperties.class)
class SitemapPage {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final RegisterList register;
    private final SitemapProperties properties;
    private final TrialAccounts trial;

    SitemapPage(RegisterList register, SitemapProperties properties, TrialAccounts trial) {
        this.register = register;
        this.properties = properties;
        this.trial = trial;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        var rules = trial.on()
                ? "Disallow: /\n"
                : "Allow: /besluiten\nDisallow: /\n\nSitemap: %s/besluiten/sitemapindex.xml\n".formatted(site(request));
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("User-agent: *\n" + rules);
    }

    @GetMapping("/besluiten/sitemapindex.xml")
    ResponseEntity<String> index(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(XML).body(file(request).index(register.pages()));
    }

    @GetMapping("/besluiten/sitemap-{number:\\d{1,2}}.xml")
    ResponseEntity<String> sitemap(@PathVariable int number, HttpServletRequest request) {
        if (number < 1 || number > register.pages()) {
            throw new NoSuchElementException("No such sitemap");
        }
        return ResponseEntity.ok().contentType(XML).body(file(request).of(register.page(number)));
    }

    private SitemapFile file(HttpServletRequest request) {
        return new SitemapFile(site(request), properties);
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
