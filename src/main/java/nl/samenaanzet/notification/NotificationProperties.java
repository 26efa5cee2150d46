package nl.samenaanzet.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remindBefore working days before a task is due on which who has it is reminded; a ballot has its own reminder
 * @param digestHour in Amsterdam, when digests go out
 * @param patience how long a task must be open before its letter is written; what is done at once is not told
 * @param lookBack how far back is looked for what came in, also after the application stood still
 * @param late after how long without a run the health says so
 */
@ConfigurationProperties("samenaanzet.notification")
public record NotificationProperties(
        @DefaultValue("2") int remindBefore,
        @DefaultValue("08:00") LocalTime digestHour,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("3d") Duration lookBack,
        @DefaultValue("15m") Duration late) {}
