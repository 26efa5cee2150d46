package nl.samenaanzet.choice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A mark of an activity for one criterion, 1 to 5. */
@Entity
@Table(name = "choice_score")
class Score {

    @EmbeddedId
    private Of of;
    private int score;

    protected Score() { }

    Score(UUID activity, Criterion criterion, String sector, int score) {
        this.of = new Of(activity, criterion, sector);
        this.score = score;
    }

    UUID activity() {
        return of.activityId;
    }

    Criterion criterion() {
        return of.criterion;
    }

    String sector() {
        return of.sector;
    }

    int value() {
        return score;
    }

    @Embeddable
    static class Of implements Serializable {
        private UUID activityId;
        @Enumerated(EnumType.STRING)
        private Criterion criterion;
        private String sector;

        protected Of() { }

        Of(UUID activityId, Criterion criterion, String sector) {
            this.activityId = activityId;
            this.criterion = criterion;
            this.sector = sector;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of o && o.activityId.equals(activityId) && o.criterion == criterion
                    && o.sector.equals(sector);
        }

        @Override
        public int hashCode() {
            return Objects.hash(activityId, criterion, sector);
        }
    }
}
