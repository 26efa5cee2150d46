package nl.samenaanzet.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That something is secret.
 *
 * @param said why, by which body, and the last day on which it holds
 * @param lifted before that day; of nulls as long as it is not
 */
public record SealView(
        UUID id, SealKind kind, String subject, Sealing said, String setBy, Instant setAt, Lifted lifted) {

    /** Who lifted it, when and why. */
    public record Lifted(String by, Instant at, String reason) {}

    public boolean covers(SealKind kind, String subject) {
        return this.kind == kind && this.subject.equals(subject);
    }

    boolean holds(LocalDate day) {
        return lifted.at() == null && !day.isAfter(said.endsOn());
    }
}
