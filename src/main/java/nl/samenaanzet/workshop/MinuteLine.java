package nl.samenaanzet.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Workshops.WorkshopId;

/** A line of the minutes: a note, an element of the theory, an action or a decision. */
@Entity
@Table(name = "workshop_minute")
public class MinuteLine {

    /** What a line becomes. */
    public enum Kind {
        NOTE,
        THEORY,
        ACTION,
        DECISION
    }

    @EmbeddedId
    private MinuteLineId id;

    private UUID workshopId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Enumerated(EnumType.STRING)
    private ElementKind elementKind;

    private UUID elementId;
    private String owner;
    private LocalDate due;
    private Instant doneAt;

    protected MinuteLine() {}

    MinuteLine(WorkshopId workshop, int position, Line line) {
        this.id = MinuteLineId.next();
        this.workshopId = workshop.id();
        this.position = position;
        this.kind = line.kind();
        this.text = line.text();
        this.elementKind = line.elementKind();
        this.owner = line.owner();
        this.due = line.due();
    }

    void became(ElementId element) {
        this.elementId = element.id();
    }

    void done(Instant now) {
        doneAt = doneAt == null ? now : null;
    }

    WorkshopId workshopId() {
        return new WorkshopId(workshopId);
    }

    LineView view() {
        return new LineView(
                id,
                workshopId(),
                new Line(kind, text, elementKind, owner, due),
                elementId == null ? null : new ElementId(elementId),
                doneAt);
    }

    /**
     * A line as typed.
     *
     * @param elementKind for THEORY
     * @param owner who does an ACTION, or null
     * @param due its day, or null
     */
    public record Line(Kind kind, String text, ElementKind elementKind, String owner, LocalDate due) {
        public Line {
            owner = owner == null || owner.isBlank() ? null : owner;
        }
    }

    /**
     * A line, for reading.
     *
     * @param elementId what it became in the theory, or null
     */
    public record LineView(MinuteLineId id, WorkshopId workshopId, Line said, ElementId elementId, Instant doneAt) {}

    /** Opaque id of a line of the minutes. */
    @Embeddable
    public record MinuteLineId(UUID id) implements TypedId {

        public static MinuteLineId of(String text) {
            return new MinuteLineId(UUID.fromString(text));
        }

        public static MinuteLineId next() {
            return new MinuteLineId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
