package nl.samenaanzet.council.item;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.words.TypedId;

/**
 * A council item, for the griffie to read.
 *
 * @param notes the griffie's own
 */
public record ItemView(
        ItemId id,
        CouncilPackage offered,
        Instant offeredAt,
        Registration registration,
        Agenda agenda,
        Outcome outcome,
        History history,
        String notes) {

    /**
     * That the griffie took it in.
     *
     * @param by and at: null until then
     * @param termEndsAt until when the council has time
     */
    public record Registration(String by, Instant at, Instant termEndsAt, boolean termPassed) {}

    /**
     * When it is treated.
     *
     * @param planning null as long as it is not planned
     * @param debate what the committee did, or null
     */
    public record Agenda(Planning planning, Instant plannedAt, Debate debate) {}

    /**
     * What the council decided; nothing as long as it did not.
     *
     * @param text of the decision or report
     * @param amount in euros, where the council decided on another than was proposed; else null
     * @param source where it can be read
     */
    public record Outcome(
            Resolution resolution,
            String text,
            BigDecimal amount,
            LocalDate on,
            String source,
            String by,
            Instant reportedAt) {

        /** It can still be decided. */
        boolean open() {
            return resolution == null || resolution == Resolution.POSTPONED;
        }

        /**
         * What everybody may read.
         *
         * @param text or null where that is secret
         */
        public Outcome open(String text) {
            return new Outcome(resolution, text, amount, on, source, null, null);
        }
    }

    /**
     * What happened on the way, each oldest first.
     *
     * @param returns each way back to the coalition
     * @param extensions of the term
     * @param moves of the planned dates
     * @param withdrawal of the coalition, or null
     */
    public record History(
            List<ReturnView> returns, List<ExtensionView> extensions, List<MoveView> moves, Withdrawal withdrawal) {

        /** As it is shown where what has to change is secret. */
        public History withoutTexts() {
            return new History(returns.stream().map(ReturnView::withoutTexts).toList(), extensions, moves, withdrawal);
        }
    }

    public ComponentId component() {
        return offered.component();
    }

    public String number() {
        return offered.dossier().number();
    }

    public String about() {
        return offered.about();
    }

    public CouncilRole councilRole() {
        return offered.councilRole();
    }

    /** Where the item is. */
    public enum State {
        OFFERED,
        REGISTERED,
        RETURNED,
        PLANNED,
        DEBATED,
        DECIDED,
        REPORTED,
        INFORMED,
        WITHDRAWN
    }

    /** Derived from what happened. */
    public State state() {
        if (history.withdrawal() != null) {
            return State.WITHDRAWN;
        }
        if (informing()) {
            return registration.at() == null ? State.OFFERED : State.INFORMED;
        }
        if (!outcome.open()) {
            return outcome.reportedAt() == null ? State.DECIDED : State.REPORTED;
        }
        if (agenda.plannedAt() != null) {
            return agenda.debate() == null ? State.PLANNED : State.DEBATED;
        }
        if (awaitsCoalition()) {
            return State.RETURNED;
        }
        return registration.at() == null ? State.OFFERED : State.REGISTERED;
    }

    /** Only to be informed: no decision is asked. */
    public boolean informing() {
        return councilRole() == CouncilRole.GEINFORMEERD;
    }

    /** The coalition has not said yet what it does with what has to change. */
    public boolean awaitsCoalition() {
        return !history.returns().isEmpty() && history.returns().getLast().answeredAt() == null;
    }

    /** The griffie can give the council more time. */
    public boolean extendable() {
        return registration.at() != null && !informing() && outcome.open();
    }

    /** The griffie can move its dates. */
    public boolean movable() {
        return state() == State.PLANNED || state() == State.DEBATED;
    }

    /** The coalition can take it back. */
    public boolean withdrawable() {
        return !informing() && history.withdrawal() == null && outcome.open();
    }

    /** The griffie's step now, by its element in the model; null when others are at work. */
    public String step() {
        return switch (state()) {
            case OFFERED -> "registerItem";
            case REGISTERED -> "planItem";
            case PLANNED -> agenda.planning().committeeOn() != null ? "recordDebate" : "recordResolution";
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
        if (agenda.plannedAt() == null || agenda.planning() == null) {
            return null;
        }
        var committeeOn = agenda.debate() == null ? agenda.planning().committeeOn() : null;
        return committeeOn == null ? agenda.planning().councilOn() : committeeOn;
    }

    public LocalDate offeredOn() {
        return Amsterdam.day(offeredAt);
    }

    /** Opaque id of a council item. */
    @Embeddable
    public record ItemId(UUID id) implements TypedId {

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

    /**
     * One way back to the coalition.
     *
     * @param answer what the coalition does with it, or null
     */
    public record ReturnView(
            Resolution resolution,
            LocalDate on,
            String toChange,
            String answer,
            String answeredBy,
            Instant answeredAt) {

        /** The answer may quote what is secret. */
        public ReturnView withoutTexts() {
            return new ReturnView(resolution, on, null, null, answeredBy, answeredAt);
        }
    }

    /**
     * A planned date that was moved.
     *
     * @param committeeOn until then, or null
     * @param councilOn until then
     */
    public record MoveView(LocalDate committeeOn, LocalDate councilOn, String reason, String by, Instant at) {}

    /**
     * The coalition took the item back.
     *
     * @param by title of who did
     */
    public record Withdrawal(String reason, String by, Instant at) {}

    /**
     * What the committee did.
     *
     * @param report plain text, may be empty
     */
    public record Debate(LocalDate on, String report, String by) {}

    /**
     * That the council got more time.
     *
     * @param until new end of the term
     */
    public record ExtensionView(Instant until, String reason, String by, Instant at) {}

    /**
     * A paper of the council's side, without its content.
     *
     * @param name null for who may not know it
     * @param number 1-based within the item
     */
    public record CouncilPaperView(
            CouncilPaperId id, ItemId item, int number, String name, long size, Instant addedAt) {

        /** As a query reads it. */
        public CouncilPaperView(UUID id, UUID item, String name, long size, Instant addedAt) {
            this(new CouncilPaperId(id), new ItemId(item), 0, name, size, addedAt);
        }

        public CouncilPaperView withoutName() {
            return new CouncilPaperView(id, item, number, null, 0, addedAt);
        }

        public CouncilPaperView at(int number) {
            return new CouncilPaperView(id, item, number, name, size, addedAt);
        }
    }

    /** Opaque id of a paper of the council's side. */
    public record CouncilPaperId(UUID id) implements TypedId {

        public static CouncilPaperId of(String text) {
            return new CouncilPaperId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
