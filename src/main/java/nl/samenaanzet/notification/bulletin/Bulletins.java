package nl.samenaanzet.notification.bulletin;

import java.time.Clock;
import nl.samenaanzet.calendar.CutOff;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.notification.Bulletin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The letters of a working day, each after its hour. Each day is written once, also after a restart and beside another
 * instance; what a day that was missed had to tell is in the next.
 */
@Component
public class Bulletins {

    private static final Logger LOG = LoggerFactory.getLogger(Bulletins.class);

    private final ObjectProvider<Bulletin> bulletins;
    private final BulletinDesk desk;
    private final WorkDays workDays;
    private final Clock clock;

    Bulletins(ObjectProvider<Bulletin> bulletins, BulletinDesk desk, WorkDays workDays, Clock clock) {
        this.bulletins = bulletins;
        this.desk = desk;
        this.workDays = workDays;
        this.clock = clock;
    }

    /**
     * Safe to run again, and beside itself.
     *
     * @return how many could not be written; next time perhaps
     */
    public int run() {
        return (int) bulletins.stream().filter(bulletin -> !write(bulletin)).count();
    }

    private boolean write(Bulletin bulletin) {
        var cutOff = CutOff.last(clock.instant(), bulletin.closes(), workDays::working);
        try {
            desk.write(bulletin, cutOff, cutOff.before(workDays::working).at());
            return true;
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another instance wrote {} of {}", bulletin.kind(), cutOff.day());
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} of {} could not be written: {}",
                    bulletin.kind(),
                    cutOff.day(),
                    failed.getClass().getSimpleName());
            return false;
        }
    }
}
