package nl.samenaanzet.theoryofchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How sure a sector is of an element, 0 to 100. */
@Entity
@Table(name = "theory_confidence")
public class Confidence {

    @EmbeddedId
    private Of of;
    private int percent;

    protected Confidence() { }

    Confidence(UUID element, String sector, int value) {
        this.of = new Of(element, sector);
        this.percent = value;
    }

    UUID element() {
        return of.elementId;
    }

    SectorConfidence view() {
        return new SectorConfidence(of.sector, percent);
    }

    @Embeddable
    static class Of implements Serializable {
        private UUID elementId;
        private String sector;

        protected Of() { }

        Of(UUID elementId, String sector) {
            this.elementId = elementId;
            this.sector = sector;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of o && o.elementId.equals(elementId) && o.sector.equals(sector);
        }

        @Override
        public int hashCode() {
            return elementId.hashCode() * 31 + sector.hashCode();
        }
    }

    /** @param value 0 (not at all) to 100 (certain) */
    public record SectorConfidence(String sector, int value) { }
}
