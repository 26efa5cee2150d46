package nl.samenaanzet.engine;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends again what could not be told. What is stored stays until its listener has succeeded; after a crash the
 * staleness monitor of the registry marks what was under way as failed, so it is taken up here too.
 */
@Component
class Outbox {

    private static final ResubmissionOptions OPTIONS =
            ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(1)).withBatchSize(100);

    private final FailedEventPublications failed;

    Outbox(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "${samenaanzet.engine.resubmit:3s}")
    void resubmit() {
        failed.resubmit(OPTIONS);
    }
}
