package nl.samenaanzet.motion;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param questionTerm how long the answer to a question may take; no source of the programme states it, the griffie can
 *     change it per question
 * @param remindBefore working days before the end of a term on which the secretary is reminded
 */
@ConfigurationProperties("samenaanzet.motion")
public record MotionProperties(
        @DefaultValue("P30D") Period questionTerm,
        @DefaultValue("5") int remindBefore) {}
