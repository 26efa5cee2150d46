package nl.samenaanzet.inbox.web;

import java.time.Clock;
import java.time.Instant;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import org.springframework.stereotype.Component;

/** How long there is still, in days on which people work. */
@Component
class DueWords {

    private static final int NEAR = 2;

    private final WorkDays workDays;
    private final Clock clock;

    DueWords(WorkDays workDays, Clock clock) {
        this.workDays = workDays;
        this.clock = clock;
    }

    /**
     * @param key message key, with the number of days as its argument
     * @param level of the badge: danger, warning or neutral
     */
    record Due(String key, int days, String level) {

        public boolean late() {
            return level.equals("danger");
        }
    }

    /** Null without a due time. */
    Due of(Instant due) {
        if (due == null) {
            return null;
        }
        var today = Amsterdam.today(clock);
        var day = Amsterdam.day(due);
        if (due.isBefore(clock.instant())) {
            return words("late", workDays.between(day, today), "danger");
        }
        var days = workDays.between(today, day);
        return day.equals(today)
                ? new Due("inbox.left.today", 0, "warning")
                : words("left", days, days <= NEAR ? "warning" : "neutral");
    }

    private static Due words(String what, int days, String level) {
        return new Due("inbox." + what + (days == 0 ? ".none" : days == 1 ? ".day" : ".days"), days, level);
    }
}
