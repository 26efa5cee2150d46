package nl.samenaanzet.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts, and when; and telling whoever listens what they did. */
@Component
public class Acts {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Acts(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @throws IllegalStateException when a worker or a timer acts */
    public SignedIn me() {
        return people.me();
    }

    /** Empty when a worker or a timer acts. */
    public Optional<SignedIn> signedIn() {
        return people.signedIn();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Of one act, so that what it tells is known when it comes twice. */
    public String nextId() {
        return UUID.randomUUID().toString();
    }

    /** In Amsterdam. */
    public LocalDate today() {
        return Amsterdam.today(clock);
    }

    /** The hand of who is signed in, at this moment. */
    public By by() {
        return new By(me().title(), now());
    }

    /** @param event what happened, in the past tense */
    public void tell(Object event) {
        events.publishEvent(event);
    }

    /**
     * By whom something was done, and when.
     *
     * @param who title of the account
     */
    public record By(String who, Instant at) {}
}
