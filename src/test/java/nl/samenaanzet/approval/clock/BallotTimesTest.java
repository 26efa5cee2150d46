package nl.samenaanzet.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BallotTimesTest {

    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    @Test
    void aBallotClosesAtTheClosingHourInAmsterdam() {
        var times =
                BallotTimes.until(Instant.parse("2025-03-03T09:30:00Z"), LocalDate.of(2025, 3, 17), FIVE, THREE_DAYS);
        assertThat(times.closesAt()).isEqualTo("2025-03-17T16:00:00Z");
        assertThat(times.remindAt()).isEqualTo("2025-03-14T16:00:00Z");
    }

    @Test
    void theClosingHourStaysWhereItIsWhenTheClockGoesForward() {
        var times =
                BallotTimes.until(Instant.parse("2025-03-24T09:30:00Z"), LocalDate.of(2025, 4, 7), FIVE, THREE_DAYS);
        assertThat(times.closesAt()).isEqualTo("2025-04-07T15:00:00Z");
    }

    @Test
    void aShortTermRunsFromNowAndRemindsHalfway() {
        var now = Instant.parse("2025-03-03T09:30:00Z");
        var times = BallotTimes.during(now, Duration.ofMinutes(10), THREE_DAYS);
        assertThat(times).isEqualTo(new BallotTimes(now, now.plusSeconds(300), now.plusSeconds(600)));
    }
}
