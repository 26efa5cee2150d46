package nl.samenaanzet.localplatform.child;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.samenaanzet.localplatform.LocalPlatform;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until all children are ready, then starts one again that falls over. One thread, one look at a time. */
public final class ChildWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS_LATER = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final List<WatchedChild> children;
    private final Duration patience;
    private final Instant since;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean paused;
    private Instant lineAt;

    public ChildWatch(List<WatchedChild> children, Duration patience, Instant since) {
        this.children = children;
        this.patience = patience;
        this.since = since;
        this.lineAt = Instant.now();
    }

    /** Done when all children are ready for the first time; failed with the fault that stops the start. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** From here on children may end: that is what stopping is. */
    public void pause() {
        paused = true;
        ready.cancel(false);
    }

    @Override
    public void run() {
        try {
            var begin = Instant.now();
            while (!paused) {
                children.forEach(this::look);
                report(begin);
                Thread.sleep(ready.isDone() ? BETWEEN_LOOKS_LATER : BETWEEN_LOOKS);
            }
        } catch (PlatformFault fault) {
            ready.completeExceptionally(fault);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(WatchedChild child) {
        if (!paused) {
            child.look(since);
        }
    }

    private void report(Instant begin) {
        var waitingFor = children.stream().filter(WatchedChild::awaited).toList();
        if (ready.isDone()) {
            return;
        }
        if (waitingFor.isEmpty()) {
            ready.complete(null);
        } else if (Duration.between(begin, Instant.now()).compareTo(patience) > 0) {
            var late = waitingFor.getFirst().child().spec();
            throw new PlatformFault(PlatformTexts.notReadyInTime(late.title(), patience, late.log()));
        } else if (Duration.between(lineAt, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            lineAt = Instant.now();
            LOG.info(PlatformTexts.waiting(
                    waitingFor.stream()
                            .map(child -> child.child().spec().title())
                            .collect(Collectors.joining(", ")),
                    Duration.between(since, lineAt)));
        }
    }
}
