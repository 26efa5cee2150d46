package nl.samenaanzet.council;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param term how long the council has, from registration; no source states it, the griffie can change it per item
 * @param dailyAt in Amsterdam: what came in before this hour of a working day is in the letter of that day
 */
@ConfigurationProperties("samenaanzet.council")
public record CouncilProperties(
        @DefaultValue("42d") Duration term,
        @DefaultValue("15:00") LocalTime dailyAt) {}
