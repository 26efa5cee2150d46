package nl.samenaanzet.motion.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a term stands, in words.
 *
 * @param key message key, with the number of days as its argument
 * @param level of the badge: danger, warning or info
 */
public record Due(LocalDate on, String key, long days, String level) {

    private static final int NEAR = 7;

    /**
     * Null without a term.
     *
     * @param closedOn when it was answered or settled, or null while it is open
     */
    static Due of(LocalDate on, LocalDate closedOn, LocalDate today) {
        if (on == null) {
            return null;
        }
        if (closedOn != null) {
            var over = ChronoUnit.DAYS.between(on, closedOn);
            return over > 0 ? words(on, "closedLate", over, "info") : new Due(on, "motion.due.inTime", 0, "info");
        }
        var left = ChronoUnit.DAYS.between(today, on);
        if (left < 0) {
            return words(on, "late", -left, "danger");
        }
        return left == 0
                ? new Due(on, "motion.due.today", 0, "warning")
                : words(on, "left", left, left <= NEAR ? "warning" : "info");
    }

    /** The last day has passed and it still is open. */
    public boolean late() {
        return level.equals("danger");
    }

    private static Due words(LocalDate on, String what, long days, String level) {
        return new Due(on, "motion.due.%s.%s".formatted(what, days == 1 ? "day" : "days"), days, level);
    }
}
