package nl.samenaanzet.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.register.log.DailyHead;
import nl.samenaanzet.register.log.DailyHeads;
import nl.samenaanzet.register.log.HeadLetters;
import nl.samenaanzet.register.log.LogTree;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.register.log.Verification.Found;
import nl.samenaanzet.register.log.Verification.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches over the log: goes through it time and again, and publishes where it ends once a day. */
@Service
public class Custody {

    private static final Logger LOG = LoggerFactory.getLogger(Custody.class);

    private final Verification verification;
    private final LogTree tree;
    private final DailyHeads days;
    private final HeadLetters letters;
    private final Clock clock;
    private volatile Checked last;

    Custody(Verification verification, LogTree tree, DailyHeads days, HeadLetters letters, Clock clock) {
        this.letters = letters;
        this.verification = verification;
        this.tree = tree;
        this.days = days;
        this.clock = clock;
    }

    /** @param at when the log was last gone through */
    public record Checked(Instant at, Found found) {}

    /** Goes through the whole log now. */
    @Scheduled(
            initialDelayString = "${samenaanzet.register.first-check:20s}",
            fixedDelayString = "${samenaanzet.register.check:6h}")
    public Checked check() {
        var found = found();
        last = new Checked(clock.instant(), found);
        if (!found.whole()) {
            LOG.error(
                    "The register was changed outside: entry {} ({}) {}",
                    found.broken(),
                    found.why(),
                    found.reference());
        }
        return last;
    }

    private Found found() {
        try {
            return verification.verify();
        } catch (RuntimeException unreadable) {
            LOG.error("The register cannot be read", unreadable);
            return new Found(0, 0, Why.UNREADABLE, null);
        }
    }

    /** The last time that the log was gone through; null when that has not been yet. */
    public Checked last() {
        return last;
    }

    /**
     * Gives the head out, to a file and by mail: once a day, and as soon as possible when the application was not up;
     * the same day again changes nothing.
     */
    @Transactional
    @Scheduled(initialDelayString = "${samenaanzet.register.first-check:20s}", fixedDelayString = "15m")
    public void publishHead() {
        var today = Amsterdam.today(clock);
        if (!days.existsById(today)) {
            tree.giveOut(today, clock.instant());
            letters.tell(today, tree.end());
        }
    }

    /** The last 30 days, newest first. */
    @Transactional(readOnly = true)
    public List<DailyHead> days() {
        return days.findFirst30ByOrderByPublishedOnDesc();
    }

    /** All days, oldest first. */
    @Transactional(readOnly = true)
    public List<DailyHead> allDays() {
        return days.findAllByOrderByPublishedOn();
    }
}
