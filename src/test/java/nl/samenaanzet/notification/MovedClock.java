package nl.samenaanzet.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.samenaanzet.calendar.Amsterdam;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands where a test puts it. */
@TestConfiguration(proxyBeanMethods = false)
class MovedClock {

    @Bean
    @Primary
    Hands hands() {
        return new Hands();
    }

    static class Hands extends Clock {

            private volatile Instant now = Instant.now();

        /** @param local "2027-03-26T09:00", in Amsterdam */
        void at(String local) {
            now = Amsterdam.at(LocalDateTime.parse(local));
        }

        void back() {
            now = Instant.now();
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        static Instant moment(String local) {
            return Amsterdam.at(LocalDateTime.parse(local));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
