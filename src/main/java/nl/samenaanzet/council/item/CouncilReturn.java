package nl.samenaanzet.council.item;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.ReturnView;
import nl.samenaanzet.decision.Resolution;

/** One way back to the coalition: what has to change, and what the coalition does with it. */
@Entity
@Table(name = "council_return")
class CouncilReturn {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CouncilItem item;

    private int position;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private LocalDate resolvedOn;
    private String toChange;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected CouncilReturn() {}

    CouncilReturn(CouncilItem item, int position, CouncilOutcome outcome) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.position = position;
        this.resolution = outcome.resolution();
        this.resolvedOn = outcome.on();
        this.toChange = outcome.toChange();
    }

    void answer(String answer, String who, Instant now) {
        this.answer = answer;
        this.answeredBy = who;
        this.answeredAt = now;
    }

    Resolution resolution() {
        return resolution;
    }

    ReturnView view() {
        return new ReturnView(resolution, resolvedOn, toChange, answer, answeredBy, answeredAt);
    }
}
