package nl.samenaanzet.inbox.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.inbox.Inbox.InboxChanged;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open inbox pages that something changed; what, they ask for themselves, with their own rights. Streams are of
 * this instance only: a page on another one sees the change at its next poll.
 */
@Component
class InboxStream {

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Map<SseEmitter, SignedIn> open = new ConcurrentHashMap<>();

    SseEmitter open(SignedIn person) {
        var emitter = new SseEmitter(LIFE.toMillis());
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> open.remove(emitter));
        open.put(emitter, person);
        return emitter;
    }

    /** A listener that the event table knows would write and take away a row there for each seat. */
    @EventListener
    void on(InboxChanged changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(changed);
                }
            });
        } else {
            tell(changed);
        }
    }

    private void tell(InboxChanged changed) {
        open.forEach((emitter, person) -> {
            if (changed.concerns(person)) {
                send(emitter);
            }
        });
    }

    private void send(SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().name("inbox").data("changed"));
        } catch (IOException | IllegalStateException gone) {
            open.remove(emitter);
        }
    }

    /** An open stream would hold up the shutdown for half a minute. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.keySet().forEach(SseEmitter::complete);
    }
}
