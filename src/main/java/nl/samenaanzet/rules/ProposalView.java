package nl.samenaanzet.rules;

import java.time.Instant;

/**
 * A proposal, for everybody to read; people by their title.
 *
 * @param base        the file it was compared with
 * @param replayed    number of past decisions it was replayed on, and how many different inputs those had
 * @param differences how many of them it would advise otherwise
 * @param checkedAt   when the checks and the replay were done last
 */
public record ProposalView(ProposalId id, String tableId, String tableName, String xml, String sha256, String base, String note,
        CheckReport report, int replayed, int distinct, int differences, Instant checkedAt, String proposedBy, Instant proposedAt,
        State state, String judgedBy, Instant judgedAt, String reason, Instant usedAt, Integer usedVersion) {

    /** Where a proposal can be. */
    public enum State {
        /** The checks found what may not go through; a better file is a new proposal. */
        BLOCKED,
        /** Waits for a second person. */
        OPEN,
        /** Approved, and on its way to the engine. */
        APPROVED,
        /** New work is asked by it, or was until the next. */
        IN_USE,
        REFUSED,
        WITHDRAWN
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
