package nl.samenaanzet.theoryofchange.choice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** A mark of an activity for one criterion, 1 to 5. */
@Entity
@Table(name = "choice_score")
class Score {

    @EmbeddedId
    private Of of;

    private int score;

    protected Score() {}

    Score(ElementId activity, Criterion criterion, String sector, int score) {
        this.of = new Of(activity.id(), criterion, sector);
        this.score = score;
    }

    ElementId activity() {
        return new ElementId(of.activityId());
    }

    Criterion criterion() {
        return of.criterion();
    }

    String sector() {
        return of.sector();
    }

    int value() {
        return score;
    }

    @Embeddable
    record Of(UUID activityId, @Enumerated(EnumType.STRING) Criterion criterion, String sector)
            implements Serializable {}
}
