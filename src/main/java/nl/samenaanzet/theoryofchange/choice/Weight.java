package nl.samenaanzet.theoryofchange.choice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How heavy a criterion weighs for an ambition. */
@Entity
@Table(name = "choice_weight")
class Weight {

    @EmbeddedId
    private Of of;

    private int weight;

    protected Weight() {}

    Weight(String code, Criterion criterion, int weight) {
        this.of = new Of(code, criterion);
        this.weight = weight;
    }

    Criterion criterion() {
        return of.criterion();
    }

    int value() {
        return weight;
    }

    @Embeddable
    record Of(
            String ambitionCode,
            @Enumerated(EnumType.STRING) Criterion criterion) implements Serializable {}
}
