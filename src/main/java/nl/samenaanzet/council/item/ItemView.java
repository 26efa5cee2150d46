package nl.samenaanzet.council.item;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;

/**
 * A council item, for the griffie to read.
 *
 * @param coalition    what the wijkcoalitie answered; empty where it was not asked
 * @param means        a line each
 * @param planning     null as long as it is not planned
 * @param debate       what the committee did, or null
 * @param resolvedText of the decision or report @param source where it can be read
 * @param returns      each way back to the coalition, oldest first
 * @param extensions   of the term, oldest first
 * @param moves        of the planned dates, oldest first
 * @param withdrawal   of the coalition, or null
 * @param notes        the griffie's own
 */
public record ItemView(ItemId id, ComponentId component, String number, String title, String about, CouncilRole councilRole,
        String coalition, String means, String summary, DocumentId document, String documentName, String ballot, String explanation,
        Instant offeredAt, String registeredBy, Instant registeredAt, Instant termEndsAt, boolean termPassed,
        Planning planning, Instant plannedAt, Debate debate, Resolution resolution, String resolutionText, LocalDate resolvedOn,
        String source, String resolvedBy, Instant reportedAt, boolean budgetChange,
        List<ReturnView> returns, List<ExtensionView> extensions,
        List<MoveView> moves, Withdrawal withdrawal, String notes) {

    /** Where the item is. */
    public enum State { OFFERED, REGISTERED, RETURNED, PLANNED, DEBATED, DECIDED, REPORTED, INFORMED, WITHDRAWN }

    /** Derived from what happened. */
    public State state() {
        if (withdrawal != null) {
            return State.WITHDRAWN;
        }
        if (informing()) {
            return registeredAt == null ? State.OFFERED : State.INFORMED;
        }
        if (resolution != null && resolution != Resolution.POSTPONED) {
            return reportedAt == null ? State.DECIDED : State.REPORTED;
        }
        if (plannedAt != null) {
            return debate == null ? State.PLANNED : State.DEBATED;
        }
        if (awaitsCoalition()) {
            return State.RETURNED;
        }
        return registeredAt == null ? State.OFFERED : State.REGISTERED;
    }

    /** Only to be informed: no decision is asked. */
    public boolean informing() {
        return councilRole == CouncilRole.GEINFORMEERD;
    }

    /** The coalition has not said yet what it does with what has to change. */
    public boolean awaitsCoalition() {
        return !returns.isEmpty() && returns.getLast().answeredAt() == null;
    }

    /** The griffie can give the council more time. */
    public boolean extendable() {
        return registeredAt != null && !informing() && (resolution == null || resolution == Resolution.POSTPONED);
    }

    /** The griffie can move its dates. */
    public boolean movable() {
        return state() == State.PLANNED || state() == State.DEBATED;
    }

    /** The coalition can take it back. */
    public boolean withdrawable() {
        return !informing() && withdrawal == null && (resolution == null || resolution == Resolution.POSTPONED);
    }

    /** The griffie's step now, by its element in the model; null when others are at work. */
    public String step() {
        return switch (state()) {
            case OFFERED -> "registerItem";
            case REGISTERED -> "planItem";
            case PLANNED -> planning.committeeOn() != null ? "recordDebate" : "recordResolution";
            case DEBATED -> "recordResolution";
            case RETURNED, DECIDED, REPORTED, INFORMED, WITHDRAWN -> null;
        };
    }

    /** The same as in an address. */
    public String stepPath() {
        return step() == null ? null : step().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** When it is treated next: by the committee until that has debated, then by the council; null when not planned. */
    public LocalDate nextOn() {
        if (plannedAt == null || planning == null) {
            return null;
        }
        return debate == null && planning.committeeOn() != null ? planning.committeeOn() : planning.councilOn();
    }

    LocalDate offeredOn() {
        return Amsterdam.day(offeredAt);
    }

    /** Opaque id of a council item. */
    @Embeddable
    public record ItemId(UUID id) implements Serializable {

        public static ItemId of(String text) {
            return new ItemId(UUID.fromString(text));
        }

        public static ItemId next() {
            return new ItemId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** One way back to the coalition. @param answer what the coalition does with it, or null */
    public record ReturnView(Resolution resolution, LocalDate on, String toChange, String answer, String answeredBy, Instant answeredAt) {

        /** The answer may quote what is secret. */
        public ReturnView withoutTexts() {
            return new ReturnView(resolution, on, null, null, answeredBy, answeredAt);
        }
    }

    /** A planned date that was moved. @param committeeOn until then, or null @param councilOn until then */
    public record MoveView(LocalDate committeeOn, LocalDate councilOn, String reason, String by, Instant at) { }

    /** The coalition took the item back. @param by title of who did */
    public record Withdrawal(String reason, String by, Instant at) { }

    /** What the committee did. @param report plain text, may be empty */
    public record Debate(LocalDate on, String report, String by) { }

    /** That the council got more time. @param until new end of the term */
    public record ExtensionView(Instant until, String reason, String by, Instant at) { }

    /** A paper of the council's side, without its content. @param name null for who may not know it @param number 1-based within the item */
    public record CouncilPaperView(UUID id, UUID item, int number, String name, long size, Instant addedAt) {

        public CouncilPaperView withoutName() {
            return new CouncilPaperView(id, item, number, null, 0, addedAt);
        }

        public CouncilPaperView at(int number) {
            return new CouncilPaperView(id, item, number, name, size, addedAt);
        }
    }
}
