package nl.samenaanzet.choice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How heavy a criterion weighs for an ambition. */
@Entity
@Table(name = "choice_weight")
class Weight {

    @EmbeddedId
    private Of of;
    private int weight;

    protected Weight() { }

    Weight(String code, Criterion criterion, int weight) {
        this.of = new Of(code, criterion);
        this.weight = weight;
    }

    Criterion criterion() {
        return of.criterion;
    }

    int value() {
        return weight;
    }

    @Embeddable
    static class Of implements Serializable {
        private String ambitionCode;
        @Enumerated(EnumType.STRING)
        private Criterion criterion;

        protected Of() { }

        Of(String ambitionCode, Criterion criterion) {
            this.ambitionCode = ambitionCode;
            this.criterion = criterion;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of o && o.ambitionCode.equals(ambitionCode) && o.criterion == criterion;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ambitionCode, criterion);
        }
    }
}
