package nl.samenaanzet.outcome;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Outcomes.OutcomeAwaited;
import nl.samenaanzet.outcome.Outcomes.OutcomeLine;
import nl.samenaanzet.outcome.Outcomes.StatementView;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.Reviews.ReviewView;

/** What is said after one ballot, and how it fared since. Stated once; its state follows from what happened. */
@Entity
@Table(name = "outcome_statement")
class Statement {

    @Id
    private UUID ballotId;

    private UUID strategyId;
    private String dossierNumber;
    private String dossierTitle;

    @Enumerated(EnumType.STRING)
    private BallotOutcome ballotOutcome;

    private Instant concludedAt;
    private Instant stateBy;
    private Instant remindAt;
    private Instant remindedAt;
    private String statement;
    private String owner;
    private String nextStep;
    private String statedBy;
    private Instant statedAt;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    private LocalDate nextReviewOn;

    @ElementCollection
    @CollectionTable(name = "outcome_tell", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "party")
    private Set<String> tell = new TreeSet<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL)
    @OrderBy("plannedAt")
    private List<Review> reviews = new ArrayList<>();

    @Version
    private int version;

    protected Statement() {}

    Statement(Concluded ballot, OutcomeTimes times) {
        this.ballotId = ballot.ballot().id();
        this.strategyId = ballot.strategy().id();
        this.dossierNumber = ballot.dossierNumber();
        this.dossierTitle = ballot.dossierTitle();
        this.ballotOutcome = ballot.outcome();
        this.concludedAt = ballot.at();
        this.stateBy = times.stateBy();
        this.remindAt = times.remindAt();
        this.state = StatementState.AWAITED;
    }

    /**
     * @return false when this very statement was given before (a double click)
     * @throws Refusal when another one stands
     */
    boolean state(Stated stated, String who, Instant now) {
        if (statedAt != null) {
            if (same(stated)) {
                return false;
            }
            throw new Refusal("outcome.refusal.statement.given", statedBy);
        }
        this.statement = stated.statement();
        this.owner = stated.owner().toString();
        this.nextStep = stated.nextStep();
        stated.tell().forEach(party -> tell.add(party.toString()));
        this.statedBy = who;
        this.statedAt = now;
        settle();
        return true;
    }

    private boolean same(Stated stated) {
        return statement.equals(stated.statement())
                && owner.equals(stated.owner().toString())
                && nextStep.equals(stated.nextStep());
    }

    Review plan(LocalDate on, Instant opensAt, String who, Instant now) {
        var review = new Review(this, on, opensAt, who, now);
        reviews.add(review);
        settle();
        return review;
    }

    /** @throws Refusal when none waits */
    Review current() {
        if (reviews.isEmpty() || reviews.getLast().view().judged()) {
            throw new Refusal("outcome.refusal.reviewOn.none");
        }
        return reviews.getLast();
    }

    Review review(ReviewId id) {
        return reviews.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    void remind(Instant now) {
        if (remindedAt == null && statedAt == null) {
            remindedAt = now;
        }
    }

    /** To be called after each change. */
    void settle() {
        var all = reviews.stream().map(Review::view).toList();
        nextReviewOn = all.isEmpty() || all.getLast().judged()
                ? null
                : all.getLast().planned().on();
        if (statedAt == null) {
            state = StatementState.AWAITED;
        } else if (all.stream().anyMatch(r -> r.verdict().judgement() == Judgement.END)) {
            state = StatementState.ENDED;
        } else if (all.stream().anyMatch(ReviewView::due)) {
            state = StatementState.REVIEW_DUE;
        } else {
            state = all.stream().anyMatch(r -> r.judged()) ? StatementState.REVIEWED : StatementState.OPEN;
        }
    }

    OutcomeLine line() {
        return new OutcomeLine(
                new BallotId(ballotId),
                dossierNumber,
                dossierTitle,
                stateBy,
                new StatementView.Said(statement, Party.of(owner).orElse(null), nextStep),
                state,
                nextReviewOn);
    }

    OutcomeAwaited awaited() {
        return new OutcomeAwaited(new BallotId(ballotId), dossierNumber, dossierTitle, stateBy, remindAt);
    }

    StatementView view() {
        return new StatementView(
                new BallotId(ballotId),
                new StatementView.About(new StrategyId(strategyId), dossierNumber, dossierTitle),
                new StatementView.Concluded(ballotOutcome, concludedAt),
                new StatementView.Awaited(stateBy, remindedAt),
                new StatementView.Said(statement, Party.of(owner).orElse(null), nextStep),
                new StatementView.Signed(
                        statedBy,
                        statedAt,
                        tell.stream()
                                .sorted()
                                .map(t -> Party.of(t).orElseThrow())
                                .toList()),
                state,
                reviews.stream().map(Review::view).toList());
    }
}
