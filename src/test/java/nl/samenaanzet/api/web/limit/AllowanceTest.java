package nl.samenaanzet.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How often one address may ask. */
class AllowanceTest {

    private final Moved time = new Moved();
    private final Allowance allowance = new Allowance(3, 2, time);

    private static final class Moved implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private long asks(String address) {
        return allowance.secondsToWait(address, 1);
    }

    @Test
    void anAddressMayAskAFewTimesAtOnceAndThenAsFastAsTheyComeBack() {
        assertThat(asks("10.0.0.1") + asks("10.0.0.1") + asks("10.0.0.1")).isZero();
        assertThat(asks("10.0.0.1")).isEqualTo(1);
        assertThat(asks("10.0.0.2")).as("another address").isZero();
        time.nanos += TimeUnit.MILLISECONDS.toNanos(1000);
        assertThat(asks("10.0.0.1") + asks("10.0.0.1")).isZero();
        assertThat(asks("10.0.0.1")).isEqualTo(1);
    }

    @Test
    void whatCostsMoreIsWaitedForLongerAndNeverForEver() {
        assertThat(allowance.secondsToWait("10.0.0.1", 20))
                .as("all there is at once")
                .isZero();
        assertThat(allowance.secondsToWait("10.0.0.1", 20)).isEqualTo(2);
        time.nanos += TimeUnit.SECONDS.toNanos(2);
        assertThat(allowance.secondsToWait("10.0.0.1", 20)).isZero();
    }

    @Test
    void oneSubscriberOfIpv6IsOneAddress() {
        assertThat(Allowance.key("2001:db8:1:2::1"))
                .isEqualTo(Allowance.key("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(Allowance.key("2001:db8:1:3::1"));
        assertThat(Allowance.key("::ffff:10.0.0.1")).isEqualTo("::ffff:10.0.0.1");
        assertThat(Allowance.key("x:".repeat(500))).hasSize(60);
    }

    @Test
    void amillionAddressesCostNoMoreMemoryThanFiftyThousand() {
        for (int i = 0; i < 1_000_000; i++) {
            asks("10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255));
        }
        assertThat(allowance.remembered()).isLessThanOrEqualTo(Allowance.ADDRESSES);
    }
}
