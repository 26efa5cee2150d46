package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.secrecy.SealView;
import nl.samenaanzet.words.TypedId;

/**
 * A strategy under way, for reading; what has not happened is null.
 *
 * @param number readable number, "WIJK-2025-AB-003"; null while it is a draft
 */
public record Dossier(
        StrategyId id,
        String number,
        OfAmbition ambition,
        String title,
        Content content,
        Begun begun,
        Submitted submitted,
        Stage stage) {

    /**
     * What it is a strategy for.
     *
     * @param code "AB"
     */
    public record OfAmbition(String code, String name) {}

    /**
     * What is proposed.
     *
     * @param components in order of position
     * @param document the newest strategy document, or null
     */
    public record Content(String summary, List<ComponentView> components, DocumentView document) {}

    /**
     * Who began it.
     *
     * @param by title of the account
     */
    public record Begun(String by, Instant at) {}

    /**
     * Who put the text to the kernteam last.
     *
     * @param round how often that was done; 0 for a draft
     * @param by title of the account
     */
    public record Submitted(int round, String by, Instant at) {}

    /**
     * How far it is.
     *
     * @param outcome what the kernteam said of this round (T4), or null
     * @param problem why a step failed for good (an incident), or null
     */
    public record Stage(Status status, BallotOutcome outcome, String problem) {}

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
        return stage.status == Status.DRAFT || stage.status == Status.IN_REVISION;
    }

    /** Opaque id of a strategy (a dossier). */
    @Embeddable
    public record StrategyId(UUID id) implements TypedId {

        public static StrategyId of(String text) {
            return new StrategyId(UUID.fromString(text));
        }

        public static StrategyId next() {
            return new StrategyId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** Opaque id of a decision component. */
    @Embeddable
    public record ComponentId(UUID id) implements TypedId {

        public static ComponentId of(String text) {
            return new ComponentId(UUID.fromString(text));
        }

        public static ComponentId next() {
            return new ComponentId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** Opaque id of a document. */
    @Embeddable
    public record DocumentId(UUID id) implements TypedId {

        public static DocumentId of(String text) {
            return new DocumentId(UUID.fromString(text));
        }

        public static DocumentId next() {
            return new DocumentId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * One thing to be decided within a strategy; it gets its own route.
     *
     * @param position 1-based within the strategy
     * @param about what the component is about, plain text
     * @param means municipal means in euros, zero or more; null when it needs none
     * @param meansNote other means (hours, in kind), plain text, may be empty
     * @param owner who owns it: a role, sector or organisation, plain text
     */
    public record ComponentView(
            ComponentId id,
            StrategyId strategyId,
            int position,
            String about,
            BigDecimal means,
            String meansNote,
            String owner,
            Facts facts) {}

    /**
     * @param name in place of it, as long as it is secret, that it is so
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     * @param seal why it is secret today, or null
     */
    public record DocumentView(DocumentId id, String name, String mediaType, long size, String sha256, SealView seal) {

        /** As it is stored. */
        public DocumentView(DocumentId id, String name, String mediaType, long size, String sha256) {
            this(id, name, mediaType, size, sha256, null);
        }

        public boolean secret() {
            return seal != null;
        }

        /** The ending stays: a program needs it to open the file. */
        public DocumentView sealed(SealView why, String instead) {
            return new DocumentView(
                    id, instead + name.substring(Math.max(0, name.lastIndexOf('.'))), mediaType, size, sha256, why);
        }
    }
}
