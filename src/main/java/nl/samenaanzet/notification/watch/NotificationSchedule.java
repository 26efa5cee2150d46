package nl.samenaanzet.notification.watch;

import java.util.List;
import java.util.function.IntSupplier;
import nl.samenaanzet.notification.bulletin.Bulletins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs what tells people, and keeps when it did: a job that stands still must show ({@link NotificationHealth}). */
@Component
public class NotificationSchedule {

    private static final String AT_ONCE = "at-once";
    private static final String DIGESTS = "digests";
    private static final String BULLETINS = "bulletins";
    static final List<String> JOBS = List.of(AT_ONCE, DIGESTS, BULLETINS);
    private static final Logger LOG = LoggerFactory.getLogger(NotificationSchedule.class);

    private final AtOnce atOnce;
    private final Digests digests;
    private final Bulletins bulletins;
    private final Runs runs;
    private final Watch watch;

    NotificationSchedule(AtOnce atOnce, Digests digests, Bulletins bulletins, Runs runs, Watch watch) {
        this.atOnce = atOnce;
        this.digests = digests;
        this.bulletins = bulletins;
        this.runs = runs;
        this.watch = watch;
    }

    @Scheduled(
            initialDelayString = "${samenaanzet.notification.first:20s}",
            fixedDelayString = "${samenaanzet.notification.interval:20s}")
    public void run() {
        keep(AT_ONCE, atOnce::run);
        keep(DIGESTS, digests::run);
        keep(BULLETINS, bulletins::run);
    }

    /** A job that breaks off is not kept as run, and does not stop the others. */
    private void keep(String job, IntSupplier work) {
        try {
            var failed = work.getAsInt();
            runs.save(new Run(job, watch.now(), failed));
        } catch (RuntimeException failed) {
            LOG.error("The job {} broke off: {}", job, failed.getClass().getSimpleName());
        }
    }
}
