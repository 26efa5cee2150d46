package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A workshop, for reading; what has not happened yet is null.
 *
 * @param title         "Veilige buurten, ronde 2"
 * @param sequence      how often it changed since it was planned, for calendars
 * @param parts         of the script, 1 to 5
 * @param remindedAt    since when it is overdue to be closed
 * @param breadthReason why it went on without one of the groups
 */
public record WorkshopView(UUID id, UUID trackId, String ambitionCode, int round, int scriptVersion, String title,
        WorkshopState state, Instant startsAt, Instant endsAt, String place, String address, String access, int sequence,
        List<Integer> parts, String breadthReason, Instant remindedAt, Instant closedAt, String closedBy, String agreed, String next,
        String cancelReason) {

    /** Whether anything about it can still change. */
    public boolean open() {
        return state != WorkshopState.CLOSED && state != WorkshopState.CANCELLED;
    }
}
