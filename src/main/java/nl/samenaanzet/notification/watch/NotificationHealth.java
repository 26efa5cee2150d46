package nl.samenaanzet.notification.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.notification.NotificationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a job that tells people has not run for too long; who could not be told is a detail. */
@Component("notifications")
public class NotificationHealth implements HealthIndicator {

    private final Runs runs;
    private final NotificationProperties properties;
    private final Clock clock;
    private final Instant started;

    NotificationHealth(Runs runs, NotificationProperties properties, Clock clock) {
        this.runs = runs;
        this.properties = properties;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public Health health() {
        var health = late() ? Health.down() : Health.up();
        for (var job : NotificationSchedule.JOBS) {
            runs.findById(job)
                    .ifPresentOrElse(
                            run -> health.withDetail(
                                            job + ".lastRun", run.ranAt().toString())
                                    .withDetail(job + ".failed", run.failed()),
                            () -> health.withDetail(job + ".lastRun", "never"));
            health.withDetail(job + ".minutesLate", overdue(job).toMinutes());
        }
        return health.build();
    }

    /** A job stands still. */
    public boolean late() {
        return NotificationSchedule.JOBS.stream().anyMatch(job -> overdue(job).isPositive());
    }

    /** Beyond what is allowed; zero when it is in time. After a start it gets the time to run once. */
    private Duration overdue(String job) {
        var last = runs.findById(job)
                .map(Run::ranAt)
                .filter(ran -> ran.isAfter(started))
                .orElse(started);
        var over = Duration.between(last, clock.instant()).minus(properties.late());
        return over.isNegative() ? Duration.ZERO : over;
    }
}
