package nl.samenaanzet.notification.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.samenaanzet.notification.Letters;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.receiver.Receivers;
import nl.samenaanzet.notification.told.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Each person in a transaction of their own: what fails for one delays nobody else. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final TransactionTemplate transaction;
    private final History history;
    private final Letters letters;
    private final Receivers receivers;
    private final Watch watch;

    Delivery(TransactionTemplate transaction, History history, Letters letters, Receivers receivers, Watch watch) {
        this.transaction = transaction;
        this.history = history;
        this.letters = letters;
        this.receivers = receivers;
        this.watch = watch;
    }

    boolean atOnce(Person person, List<ToTell> possible) {
        return possible.isEmpty() || inOne(person, tx -> now(person, possible));
    }

    /** As {@link #atOnce}, in the transaction of the caller. */
    void now(Person person, List<ToTell> possible) {
        letters.atOnce(person, turn(person, possible));
    }

    /**
     * What was looked at is looked at, also when there was nothing to write.
     *
     * @param day up to which is looked
     */
    boolean digest(Person person, List<ToTell> possible, Pace pace, LocalDate day) {
        return inOne(person, tx -> {
            var items = turn(person, possible);
            if (!items.isEmpty()) {
                letters.digest(person, items, pace, day);
            }
            receivers.findById(person.account()).orElseThrow().digested(pace, day);
        });
    }

    private List<ToTell> turn(Person person, List<ToTell> possible) {
        return new ToldOnce(watch.now()).choose(possible, history.of(person, possible));
    }

    /** @return false when it is to be tried again */
    private boolean inOne(Person person, Consumer<TransactionStatus> act) {
        try {
            transaction.executeWithoutResult(act);
            return true;
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException another) {
            LOG.debug("Somebody else told {} at this very moment", person);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} could not be told what came in: {}",
                    person,
                    failed.getClass().getSimpleName());
            return false;
        }
    }
}
