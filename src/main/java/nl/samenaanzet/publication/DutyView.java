package nl.samenaanzet.publication;

import java.time.Instant;
import nl.samenaanzet.ambition.ComponentId;

/**
 * A duty that comes with a recorded decision, for reading.
 *
 * @param dueAt     when it is to be settled at the latest
 * @param settled   "done" or "notApplicable"; null while it is open, as are the last two
 * @param note      of who settled it
 * @param settledBy title of who did
 */
public record DutyView(DutyId id, ComponentId decision, DutyTerm term, Instant dueAt, String settled, String note, String settledBy,
        Instant settledAt) {

    public boolean open() {
        return settled == null;
    }

    /** It is the griffie's to settle. */
    public boolean ofCouncil() {
        return term.body().equals("griffie");
    }
}
