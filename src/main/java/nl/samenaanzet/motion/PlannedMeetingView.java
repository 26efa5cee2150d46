package nl.samenaanzet.motion;

import java.time.LocalDate;

/**
 * An announced meeting, for reading.
 *
 * @param announcedFor in words: "eind Q2/begin Q3 2025"
 * @param on           its day, or null while none was set
 * @param passed       the day, or the period, has passed and nobody wrote that it was held
 */
public record PlannedMeetingView(PlannedMeetingId id, String theme, String announcedFor, LocalDate earliest, LocalDate latest, String source,
        LocalDate on, String place, boolean held, String report, boolean passed) {

    /** Where it is. */
    public enum State { ANNOUNCED, FIXED, HELD, PASSED }

    /** Derived from what happened. */
    public State state() {
        if (held) {
            return State.HELD;
        }
        return passed ? State.PASSED : on == null ? State.ANNOUNCED : State.FIXED;
    }
}
