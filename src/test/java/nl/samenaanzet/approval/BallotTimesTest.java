package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BallotTimesTest {

    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void aTermOfDaysEndsAtTheClosingHourInAmsterdam() {
        var times = BallotTimes.from(Instant.parse("2025-03-03T09:30:00Z"), Duration.ofDays(14), Duration.ofDays(3), FIVE);
        assertThat(times.closesAt()).isEqualTo("2025-03-17T16:00:00Z");
        assertThat(times.remindAt()).isEqualTo("2025-03-14T16:00:00Z");
    }

    @Test
    void theClosingHourStaysWhereItIsWhenTheClockGoesForward() {
        var times = BallotTimes.from(Instant.parse("2025-03-24T09:30:00Z"), Duration.ofDays(14), Duration.ofDays(3), FIVE);
        assertThat(times.closesAt()).isEqualTo("2025-04-07T15:00:00Z");
    }

    @Test
    void aSubmissionJustBeforeMidnightInAmsterdamBelongsToThatDay() {
        var times = BallotTimes.from(Instant.parse("2025-06-01T22:30:00Z"), Duration.ofDays(1), Duration.ofHours(3), FIVE);
        assertThat(times.closesAt()).isEqualTo("2025-06-03T15:00:00Z");
    }

    @Test
    void aTermOfLessThanADayRunsFromNowAndRemindsHalfway() {
        var now = Instant.parse("2025-03-03T09:30:00Z");
        var times = BallotTimes.from(now, Duration.ofMinutes(10), Duration.ofDays(3), FIVE);
        assertThat(times).isEqualTo(new BallotTimes(now, now.plusSeconds(300), now.plusSeconds(600)));
    }
}
