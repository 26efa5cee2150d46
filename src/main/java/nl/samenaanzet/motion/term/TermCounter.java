package nl.samenaanzet.motion.term;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.motion.MotionProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Terms in days of Amsterdam. */
@Component
@EnableConfigurationProperties(MotionProperties.class)
public class TermCounter {

    private final WorkDays workDays;
    private final MotionProperties properties;
    private final Clock clock;

    public TermCounter(WorkDays workDays, MotionProperties properties, Clock clock) {
        this.workDays = workDays;
        this.properties = properties;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Amsterdam.today(clock);
    }

    /** Whether this day is yet to come. */
    public boolean isAhead(LocalDate day) {
        return day.isAfter(today());
    }

    /**
     * The usual last day of a question; one on which nobody works becomes the next working day (Algemene termijnenwet,
     * art. 1).
     */
    public LocalDate usual(LocalDate askedOn) {
        var last = askedOn.plus(properties.questionTerm());
        return workDays.working(last) ? last : workDays.after(last, 1);
    }

    public Due due(LocalDate on, LocalDate closedOn) {
        return Due.of(on, closedOn, today());
    }

    /** It is time to remind of an open term: near, or passed. */
    boolean remind(LocalDate on) {
        return on.isBefore(today()) || workDays.between(today(), on) <= properties.remindBefore();
    }
}
