package nl.samenaanzet.privacy;

import java.time.Clock;
import nl.samenaanzet.calendar.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps to the retention periods: each kind in a transaction of its own, so that one that fails stops no other. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String WHO = "Samen aan zet";

    private final ObjectProvider<PersonalData> kinds;
    private final PrivacyProperties properties;
    private final PrivacyActs acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            ObjectProvider<PersonalData> kinds,
            PrivacyProperties properties,
            PrivacyActs acts,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.properties = properties;
        this.acts = acts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${samenaanzet.privacy.first:1m}",
            fixedDelayString = "${samenaanzet.privacy.interval:6h}")
    void expire() {
        kinds.forEach(kind -> {
            try {
                transaction.executeWithoutResult(tx -> expire(kind));
            } catch (RuntimeException failed) {
                LOG.error("Personal data of kind {} could not be expired", kind.kind(), failed);
            }
        });
    }

    private void expire(PersonalData kind) {
        var now = clock.instant();
        var before = Amsterdam.at(Amsterdam.local(now).minus(properties.of(kind.kind())));
        var changed = kind.expire(before);
        if (changed > 0) {
            acts.save(new PrivacyAct(PrivacyAct.EXPIRE, kind.kind(), changed, WHO, now));
        }
    }
}
