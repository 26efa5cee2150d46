package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.secrecy.Body;
import nl.samenaanzet.secrecy.Ground;

/**
 * That a part of an item is secret.
 *
 * @param paper      which paper, for {@link Part#PAPER}; else null
 * @param endsOn     last day on which it holds
 * @param liftReason why it was lifted before that, or null
 */
public record Secrecy(UUID id, Part part, UUID paper, Ground ground, Body imposedBy, LocalDate endsOn, String setBy, Instant setAt,
        String liftedBy, Instant liftedAt, String liftReason) {

    /** What can be secret. The griffie's notes always are. */
    public enum Part { REPORT, OUTCOME, TO_CHANGE, PAPER }

    /** It holds on this day. */
    public boolean holds(LocalDate day) {
        return liftedAt == null && !day.isAfter(endsOn);
    }

    boolean covers(Part part, UUID paper) {
        return this.part == part && Objects.equals(this.paper, paper);
    }
}
