package nl.samenaanzet.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Slows down guessing: after five wrong passwords for a name, that name has to wait. Kept in memory, per instance. */
@Component
public class LoginGuard {

    private static final int MAX_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int MAX_NAMES = 10_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginGuard(Clock clock) {
        this.clock = clock;
    }

    /** This name must wait before it is tried again. */
    public boolean locked(String username) {
        var found = failures.get(username == null ? "" : username);
        return found != null
                && found.count() >= MAX_FAILURES
                && clock.instant().isBefore(found.last().plus(PAUSE));
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        if (failures.size() >= MAX_NAMES) {
            failures.values().removeIf(f -> clock.instant().isAfter(f.last().plus(PAUSE)));
        }
        failures.merge(
                event.getAuthentication().getName(),
                new Failures(1, clock.instant()),
                (old, one) -> clock.instant().isAfter(old.last().plus(PAUSE))
                        ? one
                        : new Failures(old.count() + 1, clock.instant()));
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        failures.remove(event.getAuthentication().getName());
    }
}
