package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.List;

/**
 * A strategy under way, for reading.
 *
 * @param number       readable number, "WIJK-2025-AB-003"; null while it is a draft
 * @param ambitionCode "AB"
 * @param round        how often the text was put to the kernteam; 0 for a draft
 * @param outcome      what the kernteam said of this round (T4), or null
 * @param author       title of the account that began it
 * @param submittedBy  title of the account that submitted this round, or null
 * @param components   in order of position
 * @param document     the newest strategy document, or null
 * @param problem      why a step failed for good (an incident), or null
 */
public record Dossier(StrategyId id, String number, String ambitionCode, String ambitionName, String title,
        String summary, int round, Status status, String outcome, String author, Instant createdAt,
        String submittedBy, Instant submittedAt, List<ComponentView> components, DocumentView document,
        String problem) {

    /** Derived from what happened, never set by hand. */
    public enum Status {
        /** Being written; nobody has judged it. */
        DRAFT,
        /** Before the kernteam. */
        IN_APPROVAL,
        /** The kernteam could not go along; the process owner revises. */
        IN_REVISION,
        /** The components are being decided. */
        IN_DECISION,
        /** Every component has its recorded result. */
        CLOSED
    }

    /** Text, document and components can be changed now. */
    public boolean editable() {
        return status == Status.DRAFT || status == Status.IN_REVISION;
    }
}
