package nl.samenaanzet.api.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How often one address may ask. A bounded number of addresses is remembered, the ones that ask most: an attacker with
 * many of them costs no more memory than this.
 */
final class Allowance {

    /** Some 300 bytes each. */
    static final int ADDRESSES = 50_000;

    private static final int LONGEST = 60;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int burst;
    private final int perSecond;
    private final TimeMeter time;

    /**
     * @param burst requests at once
     * @param perSecond how many come back each second
     */
    Allowance(int burst, int perSecond, TimeMeter time) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.time = time;
    }

    /**
     * @param cost of this request, 1 for a usual one
     * @return 0 when it may go on, else how many seconds to wait
     */
    long secondsToWait(String address, int cost) {
        var probe = buckets.get(key(address), a -> bucket()).tryConsumeAndReturnRemaining(Math.min(cost, burst));
        return probe.isConsumed()
                ? 0
                : Math.max(
                        1,
                        Duration.ofNanos(probe.getNanosToWaitForRefill())
                                .plusMillis(999)
                                .toSeconds());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** One subscriber has a whole /64 of IPv6: that counts as one address. */
    static String key(String address) {
        if (address.contains(":")) {
            try {
                if (InetAddress.getByName(address) instanceof Inet6Address six) {
                    return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8));
                }
            } catch (UnknownHostException nonsense) {
                // counts as it is written
            }
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
