package nl.samenaanzet.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who acts now. */
@Component
class ArchiveActs {

    private final People people;
    private final Clock clock;

    ArchiveActs(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    SignedIn me() {
        return people.me();
    }

    Instant now() {
        return clock.instant();
    }

    /** In Amsterdam. */
    LocalDate today() {
        return Amsterdam.today(clock);
    }
}
