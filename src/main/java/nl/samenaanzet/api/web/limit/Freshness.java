package nl.samenaanzet.api.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** When something last changed, for who asks only for what is new. */
@Component
public class Freshness {

    private static final Duration SURE = Duration.ofSeconds(1);

    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    /**
     * Not said in the second of the change itself: HTTP counts in seconds, and a second change within it would never be
     * seen.
     */
    public ResponseEntity.BodyBuilder of(Instant changed) {
        var answer = ResponseEntity.ok();
        return changed.isAfter(Instant.EPOCH)
                        && changed.isBefore(clock.instant().minus(SURE))
                ? answer.lastModified(changed)
                : answer;
    }
}
