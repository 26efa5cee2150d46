package nl.samenaanzet.theoryofchange.coherence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How many hours a partner has in a quarter, over all ambitions. */
@Entity
@Table(name = "coherence_capacity")
class Capacity {

    @EmbeddedId
    private Of of;

    private int hours;

    protected Capacity() {}

    Capacity(String partner, String quarter, int hours) {
        this.of = new Of(partner, quarter);
        this.hours = hours;
    }

    int hours() {
        return hours;
    }

    @Embeddable
    record Of(String partner, String quarter) implements Serializable {}
}
