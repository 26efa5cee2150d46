package nl.samenaanzet.theoryofchange.choice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.people.Acts.By;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** Somebody chose an activity, or not, and said why. Never changed: who thinks otherwise writes the next one. */
@Entity
@Table(name = "choice_choice")
class ActivityChoice {

    @Id
    private UUID id;

    private String ambitionCode;
    private UUID activityId;
    private String activity;
    private boolean chosen;
    private String reason;
    private Integer place;
    private BigDecimal total;
    private String weights;
    private String chosenBy;
    private Instant chosenAt;

    protected ActivityChoice() {}

    ActivityChoice(Candidate candidate, boolean chosen, String reason, Weights weights, By by) {
        this.id = UUID.randomUUID();
        this.ambitionCode = candidate.activity().ambitionCode();
        this.activityId = candidate.activity().id().id();
        this.activity = candidate.activity().text();
        this.chosen = chosen;
        this.reason = reason;
        var ranked = candidate.ranked();
        this.place = ranked == null ? null : ranked.place();
        this.total = ranked == null ? null : BigDecimal.valueOf(ranked.total());
        this.weights = weights.written();
        this.chosenBy = by.who();
        this.chosenAt = by.at();
    }

    ChoiceView view() {
        return new ChoiceView(new ElementId(activityId), activity, chosen, reason, place, total, chosenBy, chosenAt);
    }
}
