package nl.samenaanzet.publication;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;

/**
 * A recorded decision on its way to the register, for reading.
 *
 * @param piece     code of {@link Piece}; null while nobody said it
 * @param publishBy when it is to be published at the latest, a setting
 * @param planId    of the planned time, null when none is planned; so are the last three
 * @param publishAt when everybody can read it
 */
public record CaseView(ComponentId id, String piece, Instant publishBy, UUID planId, Instant publishAt, String title, String plannedBy) {

    public boolean planned() {
        return planId != null;
    }
}
