package nl.samenaanzet.theoryofchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** How sure a sector is of an element, 0 to 100. */
@Entity
@Table(name = "theory_confidence")
public class Confidence {

    @EmbeddedId
    private Of of;

    private int percent;

    protected Confidence() {}

    Confidence(ElementId element, String sector, int value) {
        this.of = new Of(element.id(), sector);
        this.percent = value;
    }

    ElementId element() {
        return new ElementId(of.elementId());
    }

    SectorConfidence view() {
        return new SectorConfidence(of.sector(), percent);
    }

    @Embeddable
    record Of(UUID elementId, String sector) implements Serializable {}

    /** @param value 0 (not at all) to 100 (certain) */
    public record SectorConfidence(String sector, int value) {}
}
