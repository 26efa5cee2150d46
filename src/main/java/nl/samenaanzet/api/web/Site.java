package nl.samenaanzet.api.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of this site as the reader of this moment reached it. */
public final class Site {

    private Site() {}

    /** @param parts below the API: "besluiten", id */
    public static String api(String... parts) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("api", "v1")
                .pathSegment(parts)
                .toUriString();
    }

    /** @param parts of a page */
    static String page(String... parts) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment(parts)
                .toUriString();
    }
}
