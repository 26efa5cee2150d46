package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.DocumentId;

/** A council item, for the griffie to read. @param notes the griffie's own */
public record ItemView(ItemId id, ComponentId component, String number, String title, String about, String councilRole,
        String letter, String summary, DocumentId document, String documentName, String ballot, String explanation,
        Instant offeredAt, String registeredBy, Instant registeredAt, Instant termEndsAt, boolean termPassed,
        LocalDate committeeOn, LocalDate councilOn, Treatment treatment, Instant plannedAt, Resolution resolution,
        String resolutionText, LocalDate resolvedOn, String resolvedBy, Instant reportedAt, String notes) {

    /** Where the item is. */
    public enum State { OFFERED, REGISTERED, PLANNED, DECIDED, REPORTED, INFORMED }

    /** Derived from what happened. */
    public State state() {
        if ("geinformeerd".equals(councilRole)) {
            return registeredAt == null ? State.OFFERED : State.INFORMED;
        }
        if (reportedAt != null) {
            return State.REPORTED;
        }
        if (resolution != null && resolution != Resolution.POSTPONED) {
            return State.DECIDED;
        }
        if (plannedAt != null) {
            return State.PLANNED;
        }
        return registeredAt == null ? State.OFFERED : State.REGISTERED;
    }

    /** Only to be informed: no decision is asked. */
    public boolean informing() {
        return "geinformeerd".equals(councilRole);
    }

    /** When it is treated next: by the committee as long as that has its day before it, then by the council; null when not planned. */
    public LocalDate nextOn() {
        return plannedAt == null ? null : committeeOn != null ? committeeOn : councilOn;
    }
}
