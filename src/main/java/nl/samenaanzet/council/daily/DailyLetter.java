package nl.samenaanzet.council.daily;

import java.time.Clock;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.council.CouncilProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The griffie's daily letter, after its hour. Each day is written once, also after a restart and beside another instance; what a
 * day that was missed had to tell is in the next.
 */
@Component
public class DailyLetter {

    private static final Logger LOG = LoggerFactory.getLogger(DailyLetter.class);

    private final DailyDesk desk;
    private final CouncilProperties properties;
    private final WorkDays workDays;
    private final Clock clock;

    public DailyLetter(DailyDesk desk, CouncilProperties properties, WorkDays workDays, Clock clock) {
        this.desk = desk;
        this.properties = properties;
        this.workDays = workDays;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${samenaanzet.council.daily-first:30s}", fixedDelayString = "${samenaanzet.council.daily-interval:1m}")
    public void run() {
        var cutOff = CutOff.last(clock.instant(), properties.dailyAt(), workDays::working);
        try {
            desk.write(cutOff, cutOff.before(workDays::working).at());
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another instance wrote the letter of {}", cutOff.day());
        }
    }
}
