package nl.samenaanzet.outcome;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the coalition; none comes from a source.
 *
 * @param workingDays in which the outcome is stated after the ballot
 * @param remindAfter working days after which who has to state it is reminded
 * @param reviewDays working days in which a review is judged once it began
 * @param dayStart in Amsterdam: when a review begins on its day
 * @param dayEnd in Amsterdam: when something is due on its last day
 * @param furthestYears how many years ahead a review may be
 */
@ConfigurationProperties("samenaanzet.outcome")
record OutcomeProperties(
        @DefaultValue("5") int workingDays,
        @DefaultValue("3") int remindAfter,
        @DefaultValue("10") int reviewDays,
        @DefaultValue("09:00") LocalTime dayStart,
        @DefaultValue("17:00") LocalTime dayEnd,
        @DefaultValue("10") int furthestYears) {}
