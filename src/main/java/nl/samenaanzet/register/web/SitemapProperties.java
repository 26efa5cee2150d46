package nl.samenaanzet.register.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who publishes, for the metadata of DiWoo; without both there is a sitemap without them, since the coalition is no
 * body under the Woo.
 *
 * @param publisher TOOI id of the organisation, "https://identifier.overheid.nl/tooi/id/gemeente/..."
 * @param publisherName as TOOI names it
 */
@ConfigurationProperties("samenaanzet.register.diwoo")
record SitemapProperties(
        @DefaultValue("") String publisher,
        @DefaultValue("") String publisherName) {

    boolean known() {
        return !publisher.isBlank() && !publisherName.isBlank();
    }
}
