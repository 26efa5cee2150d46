package nl.samenaanzet.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The same act by two at the same moment. */
public final class Race {

    private Race() {}

    /** @return what each got: the answer, or what it was told instead */
    public static List<Object> twice(Callable<?> act) {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(1, 2)
                    .map(i -> threads.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            return both.stream().map(Race::result).toList();
        }
    }

    private static Object result(Future<?> one) {
        try {
            return String.valueOf(one.get());
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            return e.getCause();
        }
    }
}
