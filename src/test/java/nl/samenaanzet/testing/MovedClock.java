package nl.samenaanzet.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.samenaanzet.calendar.Amsterdam;
import org.springframework.context.annotation.Primary;

/** The clock of the application in tests: it tells the time of now until a test moves it. */
@Primary
public class MovedClock extends Clock {

    private volatile Clock hands = Clock.systemUTC();

    /** @param local "2027-03-26T09:00", in Amsterdam; there it stands still */
    public void at(String local) {
        hands = Clock.fixed(moment(local), ZoneOffset.UTC);
    }

    public void pass(Duration time) {
        hands = Clock.offset(hands, time);
    }

    public void back() {
        hands = Clock.systemUTC();
    }

    public static Instant moment(String local) {
        return Amsterdam.at(LocalDateTime.parse(local));
    }

    @Override
    public Instant instant() {
        return hands.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return hands.withZone(zone);
    }
}
