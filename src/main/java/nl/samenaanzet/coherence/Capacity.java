package nl.samenaanzet.coherence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How many hours a partner has in a quarter, over all ambitions. */
@Entity
@Table(name = "coherence_capacity")
class Capacity {

    @EmbeddedId
    private Of of;
    private int hours;

    protected Capacity() { }

    Capacity(String partner, String quarter, int hours) {
        this.of = new Of(partner, quarter);
        this.hours = hours;
    }

    int hours() {
        return hours;
    }

    @Embeddable
    static class Of implements Serializable {
        private String partner;
        private String quarter;

        protected Of() { }

        Of(String partner, String quarter) {
            this.partner = partner;
            this.quarter = quarter;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of o && o.partner.equals(partner) && o.quarter.equals(quarter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, quarter);
        }
    }
}
