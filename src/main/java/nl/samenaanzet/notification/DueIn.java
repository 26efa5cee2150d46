package nl.samenaanzet.notification;

import java.time.Instant;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import org.springframework.stereotype.Component;

/** How long there is still, in working days. */
@Component
class DueIn {

    private final WorkDays workDays;

    DueIn(WorkDays workDays) {
        this.workDays = workDays;
    }

    /** @param key message key, with the number of days as its argument */
    record Words(String key, int days) {}

    Words of(Instant due, Instant now) {
        var today = Amsterdam.day(now);
        var day = Amsterdam.day(due);
        if (due.isBefore(now)) {
            return words("late", workDays.between(day, today));
        }
        return day.equals(today)
                ? new Words("notification.left.today", 0)
                : words("left", workDays.between(today, day));
    }

    private static Words words(String what, int days) {
        return new Words("notification.%s.%s".formatted(what, days == 0 ? "none" : days == 1 ? "day" : "days"), days);
    }
}
