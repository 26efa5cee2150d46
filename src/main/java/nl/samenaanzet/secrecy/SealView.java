package nl.samenaanzet.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That something is secret.
 *
 * @param endsOn     last day on which it holds
 * @param liftReason why it was lifted before that, or null
 */
public record SealView(UUID id, SealKind kind, String subject, SecrecyGround ground, SecrecyBody imposedBy, LocalDate endsOn, String setBy, Instant setAt,
        String liftedBy, Instant liftedAt, String liftReason) {

    public boolean covers(SealKind kind, String subject) {
        return this.kind == kind && this.subject.equals(subject);
    }

    boolean holds(LocalDate day) {
        return liftedAt == null && !day.isAfter(endsOn);
    }
}
