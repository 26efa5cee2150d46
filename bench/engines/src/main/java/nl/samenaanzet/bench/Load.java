package nl.samenaanzet.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Lets ballots run, either as many as drivers can hold, or at a fixed rate whatever the answers take. */
class Load {

    private final Contender contender;
    private final Queue<Took> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Exception firstFailure;

    Load(Contender contender) {
        this.contender = contender;
    }

    /** Each driver begins its next ballot when its last one has ended. Counted is what ended in time. */
    Measured closed(int drivers, Duration length) throws InterruptedException {
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(drivers)) {
            for (int i = 0; i < drivers; i++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        one(end);
                    }
                });
            }
        }
        return measured(length.toMillis() / 1000.0);
    }

    /** A ballot begins at even intervals. */
    Measured paced(double perSecond, Duration length) throws InterruptedException {
        var interval = (long) (1e9 / perSecond);
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        var threads = Executors.newCachedThreadPool();
        for (var next = begin; next < end; next += interval) {
            LockSupport.parkNanos(next - System.nanoTime());
            threads.submit(() -> one(Long.MAX_VALUE));
        }
        threads.shutdown();
        threads.awaitTermination(60, TimeUnit.SECONDS);
        return measured((System.nanoTime() - begin) / 1e9);
    }

    private void one(long end) {
        try {
            var result = contender.ballot();
            if (System.nanoTime() <= end) {
                took.add(result);
            }
        } catch (Exception failure) {
            firstFailure = firstFailure == null ? failure : firstFailure;
            failed.incrementAndGet();
            LockSupport.parkNanos(50_000_000);
        }
    }

    private Measured measured(double seconds) {
        if (firstFailure != null) {
            firstFailure.printStackTrace();
        }
        return Measured.of(took, seconds, failed.get());
    }
}
