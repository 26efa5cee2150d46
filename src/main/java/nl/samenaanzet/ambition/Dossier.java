package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.List;

/**
 * A strategy under way, for reading.
 *
 * @param number       readable number, "SvO-2025-VB-003"
 * @param ambitionCode "VB"
 * @param round        1-based: how often the text was put to the kernteam
 * @param submittedBy  title of the account that submitted it
 * @param components   in order of position, at least one
 * @param document     the strategy document of this round
 * @param problem      why a step failed for good (an incident), or null
 */
public record Dossier(StrategyId id, String number, String ambitionCode, String ambitionName, String title,
        String summary, int round, Status status, String submittedBy, Instant submittedAt,
        List<ComponentView> components, DocumentView document, String problem) {

    /** Derived from what happened, never set by hand. */
    public enum Status {
        /** Before the kernteam. */
        IN_APPROVAL,
        /** The kernteam could not go along; the process owner revises. */
        IN_REVISION,
        /** The components are being decided. */
        IN_DECISION,
        /** Every component has its recorded result. */
        CLOSED
    }
}
