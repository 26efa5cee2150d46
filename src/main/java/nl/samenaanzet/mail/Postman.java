package nl.samenaanzet.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. A letter is claimed in a transaction of its own before the server is asked: who stops in between
 * leaves it unsure instead of sending it twice.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 50;

    private final KeptLetters rows;
    private final LastWords lastWords;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(KeptLetters rows, LastWords lastWords, MailServer server, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.lastWords = lastWords;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was being sent when the application stopped. */
    @EventListener(ContextRefreshedEvent.class)
    void lookBack() {
        transaction.executeWithoutResult(
                tx -> rows.findByState(LetterState.SENDING).forEach(KeptLetter::unsure));
    }

    @Scheduled(fixedDelayString = "${samenaanzet.mail.interval:5s}")
    void send() {
        if (server.on()) {
            rows.due(clock.instant(), PageRequest.of(0, BATCH))
                    .forEach(id -> claim(id).ifPresent(this::send));
        }
    }

    private Optional<KeptLetter> claim(UUID id) {
        try {
            return Optional.ofNullable(transaction.execute(tx -> {
                var row = rows.findById(id).orElseThrow();
                if (!lastWords.stands(row)) {
                    row.unneeded();
                    return null;
                }
                row.claim(clock.instant());
                row.letter();
                return row;
            }));
        } catch (OptimisticLockingFailureException another) {
            return Optional.empty();
        } catch (RuntimeException unknown) {
            LOG.warn(
                    "It could not be asked whether a letter is still needed: {}",
                    unknown.getClass().getSimpleName());
            transaction.executeWithoutResult(
                    tx -> rows.findById(id).orElseThrow().refused(clock.instant()));
            return Optional.empty();
        }
    }

    private void send(KeptLetter row) {
        var delivered = false;
        try {
            server.send(row.letter());
            delivered = true;
        } catch (MailException refused) {
            LOG.warn(
                    "A letter of kind {} could not be sent: {}",
                    row.view().kind(),
                    refused.getClass().getSimpleName());
        }
        var ok = delivered;
        transaction.executeWithoutResult(tx -> {
            var now = clock.instant();
            var letter = rows.findById(row.id()).orElseThrow();
            if (ok) {
                letter.sent(now);
            } else {
                letter.refused(now);
            }
        });
    }
}
