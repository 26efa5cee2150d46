package nl.samenaanzet.approval.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.approval.ApprovalProperties;
import nl.samenaanzet.approval.BallotRules;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How long a ballot is open: in working days of Amsterdam, or in minutes where it is only tried out. */
@Component
@EnableConfigurationProperties(ApprovalProperties.class)
public class Terms {

    private final ApprovalProperties properties;
    private final WorkDays workDays;

    Terms(ApprovalProperties properties, WorkDays workDays) {
        this.properties = properties;
        this.workDays = workDays;
    }

    public BallotRules rules() {
        return properties.rules();
    }

    public BallotTimes from(Instant now) {
        return properties.term() != null
                ? BallotTimes.during(now, properties.term(), properties.remindBefore())
                : until(now, workDays.after(day(now), properties.workingDays()));
    }

    /** @param days working days after the day on which it would close */
    BallotTimes extended(Instant now, Instant closesAt, int days) {
        return until(now, workDays.after(day(closesAt), days));
    }

    /** Gives back the working days that were left when it was paused: one at least, so that nobody finds it closed. */
    BallotTimes resumed(Instant now, Instant pausedAt, Instant closesAt) {
        if (properties.term() != null) {
            return BallotTimes.during(now, Duration.between(pausedAt, closesAt), properties.remindBefore());
        }
        var left = workDays.between(day(pausedAt), day(closesAt));
        return until(now, workDays.after(day(now), Math.max(1, left)));
    }

    private BallotTimes until(Instant now, LocalDate lastDay) {
        return BallotTimes.until(now, lastDay, properties.closingHour(), properties.remindBefore());
    }

    private static LocalDate day(Instant instant) {
        return Amsterdam.day(instant);
    }
}
