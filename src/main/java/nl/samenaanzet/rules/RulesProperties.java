package nl.samenaanzet.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the Algoritmeregister asks beside the table itself. Nobody but the organisation can say it.
 *
 * @param organization full name of the government organisation that registers
 * @param contact e-mail address or website for questions
 * @param status "In ontwikkeling", "In gebruik" or "Buiten gebruik"
 * @param publicationCategory "Hoog-risico AI-systeem", "Impactvolle algoritmes" or "Overige algoritmes"
 * @param address of this site as people reach it, without a slash at the end
 */
@ConfigurationProperties("samenaanzet.rules")
record RulesProperties(
        @DefaultValue("") String organization,
        @DefaultValue("") String contact,
        @DefaultValue("In ontwikkeling") String status,
        @DefaultValue("Overige algoritmes") String publicationCategory,
        @DefaultValue("http://127.0.0.1:8080") String address) {}
