package nl.samenaanzet.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.form.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Days and terms of outcomes and reviews, in Amsterdam and in working days. */
@Component
@EnableConfigurationProperties(OutcomeProperties.class)
class OutcomeTimes {

    private final OutcomeProperties properties;
    private final WorkDays workDays;
    private final Clock clock;

    OutcomeTimes(OutcomeProperties properties, WorkDays workDays, Clock clock) {
        this.properties = properties;
        this.workDays = workDays;
        this.clock = clock;
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }

    Instant stateBy() {
        return end(workDays.after(today(), properties.workingDays()));
    }

    /** Never after {@link #stateBy}. */
    Instant remindAt() {
        return start(workDays.after(today(), Math.min(properties.remindAfter(), properties.workingDays())));
    }

    Instant judgeBy() {
        return end(workDays.after(today(), properties.reviewDays()));
    }

    /** When a review on this day begins: a day on which nobody works moves on to the first on which people do. */
    Instant opensAt(LocalDate day) {
        return start(worked(day));
    }

    /** This day, or the first working day after it. */
    LocalDate worked(LocalDate day) {
        return workDays.working(day) ? day : workDays.after(day, 1);
    }

    /**
     * This day.
     *
     * @throws Refusal for none, one that is not in the future, or one too far ahead
     */
    LocalDate ahead(LocalDate day) {
        if (day == null) {
            throw Refusal.at("reviewOn", "outcome.refusal.reviewOn.missing");
        }
        if (!day.isAfter(today())) {
            throw Refusal.at("reviewOn", "outcome.refusal.reviewOn.past");
        }
        if (day.isAfter(today().plusYears(properties.furthestYears()))) {
            throw Refusal.at("reviewOn", "outcome.refusal.reviewOn.far", properties.furthestYears());
        }
        return day;
    }

    private Instant start(LocalDate day) {
        return Amsterdam.at(day, properties.dayStart());
    }

    private Instant end(LocalDate day) {
        return Amsterdam.at(day, properties.dayEnd());
    }
}
