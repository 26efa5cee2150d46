package nl.samenaanzet.api.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only the organisation can say of its API, and how often one address may ask.
 *
 * @param organisation RSIN, nine digits, of who is responsible for the decisions; empty while nobody said so
 * @param municipality the council's organisation in the ORI export, from the programme file
 * @param contact who answers questions about the API
 * @param limit of {@code /api}
 * @param pages of the public register's pages
 */
@ConfigurationProperties("samenaanzet.api")
public record ApiProperties(
        @DefaultValue("") String organisation,
        @DefaultValue Municipality municipality,
        @DefaultValue Contact contact,
        @DefaultValue Limit limit,
        @DefaultValue PageLimit pages) {

    public ApiProperties {
        if (!organisation.isEmpty() && !organisation.matches("\\d{9}")) {
            throw new IllegalArgumentException("samenaanzet.api.organisation is an RSIN of nine digits");
        }
    }

    /** @param code of TOOI */
    public record Municipality(String code, String name) {}

    /** @param name empty for the words of the bundle */
    record Contact(
            @DefaultValue("") String name,
            @DefaultValue("niet-ingevuld@voorbeeld.invalid") String email,

            @DefaultValue("https://voorbeeld.invalid/contact")
            String url) {}

    /**
     * @param burst at once
     * @param perSecond after that
     */
    public record Limit(
            @DefaultValue("100") int burst,
            @DefaultValue("5") int perSecond) {}

    /**
     * @param burst at once
     * @param perSecond after that
     */
    public record PageLimit(
            @DefaultValue("300") int burst,
            @DefaultValue("30") int perSecond) {}
}
