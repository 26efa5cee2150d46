package nl.samenaanzet.council.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.ItemView.State;

/**
 * An item on the board, in words.
 *
 * @param sign "late", "new", "done" or "busy": with words, never by colour alone
 * @param on when it is treated next, or when that was; null when that is not planned
 * @param days until then; negative when it has passed
 */
record BoardLine(ItemView item, String sign, LocalDate on, int days) {

    private static final Set<State> OVER = Set.of(State.DECIDED, State.REPORTED, State.INFORMED, State.WITHDRAWN);
    /** So long an item that came in is new. */
    private static final int NEW = 2;

    static BoardLine of(ItemView item, LocalDate today) {
        var on = item.nextOn();
        var days = on == null ? 0 : (int) ChronoUnit.DAYS.between(today, on);
        return new BoardLine(item, sign(item, on, today), on, days);
    }

    private static String sign(ItemView item, LocalDate on, LocalDate today) {
        if (OVER.contains(item.state())) {
            return "done";
        }
        if (item.registration().termPassed() || on != null && on.isBefore(today)) {
            return "late";
        }
        var offered = Amsterdam.day(item.offeredAt());
        return item.state() == State.OFFERED && !offered.isBefore(today.minusDays(NEW)) ? "new" : "busy";
    }

    /** Message key of when, with the number of days as its argument. */
    public String when() {
        if (days == 0 || days == 1 || days == -1) {
            return "council.when." + (days == 0 ? "today" : days == 1 ? "tomorrow" : "yesterday");
        }
        return days > 0 ? "council.when.coming" : "council.when.past";
    }

    public int distance() {
        return Math.abs(days);
    }

    /** Which meeting: message key. */
    public String meeting() {
        return on.equals(item.agenda().planning().councilOn())
                ? "council.planned.council"
                : "council.planned.committee";
    }
}
