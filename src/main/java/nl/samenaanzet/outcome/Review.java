package nl.samenaanzet.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.Reviews.ReviewMove;
import nl.samenaanzet.outcome.Reviews.ReviewView;

/** One look back at a decision: planned, moved while it waits, opened on its day, judged once. */
@Entity
@Table(name = "outcome_review")
class Review {

    @EmbeddedId
    private ReviewId id;

    @ManyToOne
    @JoinColumn(name = "ballot_id")
    private Statement statement;

    private LocalDate reviewOn;
    private Instant opensAt;
    private String plannedBy;
    private Instant plannedAt;
    private Instant openedAt;
    private Instant judgeBy;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    private String words;
    private String judgedBy;
    private Instant judgedAt;

    @ElementCollection
    @CollectionTable(name = "outcome_review_move", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    private List<ReviewMove> moves = new ArrayList<>();

    protected Review() {}

    Review(Statement statement, LocalDate on, Instant opensAt, String who, Instant now) {
        this.id = ReviewId.next();
        this.statement = statement;
        this.reviewOn = on;
        this.opensAt = opensAt;
        this.plannedBy = who;
        this.plannedAt = now;
    }

    /**
     * @return false when it already is on that day (a double click)
     * @throws Refusal once it began
     */
    boolean move(LocalDate to, Instant opensAt, String reason, String who, Instant now) {
        if (to.equals(reviewOn)) {
            return false;
        }
        if (openedAt != null) {
            throw new Refusal("outcome.refusal.reviewOn.began");
        }
        moves.add(new ReviewMove(reviewOn, to, reason, who, now));
        this.reviewOn = to;
        this.opensAt = opensAt;
        return true;
    }

    /**
     * Begins it, unless it was moved to later than the process waited for. Safe to run twice.
     *
     * @param awaited the moment for which the process waited
     * @return whether it has begun
     */
    boolean open(Instant awaited, Instant judgeBy, Instant now) {
        if (openedAt == null && !opensAt.isAfter(awaited)) {
            this.openedAt = now;
            this.judgeBy = judgeBy;
        }
        return openedAt != null;
    }

    /**
     * @return false when this very answer was given before (a double click)
     * @throws Refusal when it is not its time, or another answer stands
     */
    boolean judge(Judged judged, String who, Instant now) {
        if (judgement != null) {
            if (judgement == judged.judgement() && words.equals(judged.words())) {
                return false;
            }
            throw new Refusal("outcome.refusal.judgement.given", judgedBy);
        }
        if (openedAt == null) {
            throw new Refusal("outcome.refusal.judgement.notYet");
        }
        this.judgement = judged.judgement();
        this.words = judged.words();
        this.judgedBy = who;
        this.judgedAt = now;
        return true;
    }

    ReviewId id() {
        return id;
    }

    ReviewView view() {
        return new ReviewView(
                id,
                new ReviewView.Planned(reviewOn, opensAt, plannedBy, plannedAt),
                new ReviewView.Opened(openedAt, judgeBy),
                new ReviewView.Verdict(judgement, words, judgedBy, judgedAt),
                List.copyOf(moves));
    }
}
