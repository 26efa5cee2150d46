package nl.samenaanzet.publication;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the coalition; none comes from a source.
 *
 * @param workingDays in which a recorded decision is published, and a duty without a term of its own is settled
 * @param dayEnd in Amsterdam: when something is due on its last day
 */
@ConfigurationProperties("samenaanzet.publication")
record PublicationProperties(
        @DefaultValue("10") int workingDays,
        @DefaultValue("17:00") LocalTime dayEnd) {}
