package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.Begun;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.Content;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossier.OfAmbition;
import nl.samenaanzet.ambition.Dossier.Stage;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossier.Submitted;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.form.Refusal;

/**
 * An ambition strategy (S: "Voor elke ambitie wordt een ambitiestrategie opgesteld") from draft to recorded decisions.
 * Its status is derived from what happened. Text and components change only while nobody judges them.
 */
@Entity
@Table(name = "ambition_strategy")
public class Strategy {

    @EmbeddedId
    private StrategyId id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "ambition_id")
    private Ambition ambition;

    private String number;
    private String title;
    private String summary;
    private int round;
    private String author;
    private Instant createdAt;
    private String submittedBy;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private BallotOutcome outcome;

    private Instant closedAt;
    private String problem;
    private String problemStep;
    private boolean changed;

    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DecisionComponent> components = new ArrayList<>();

    @Version
    private int version;

    protected Strategy() {}

    public Strategy(Ambition ambition, StrategyText text, String author, Instant now) {
        this.id = StrategyId.next();
        this.ambition = ambition;
        this.author = author;
        this.createdAt = now;
        this.title = text.title();
        this.summary = text.summary();
    }

    public Status status() {
        if (closedAt != null) {
            return Status.CLOSED;
        }
        if (round == 0) {
            return Status.DRAFT;
        }
        if (outcome == null) {
            return Status.IN_APPROVAL;
        }
        return outcome.goesOn() ? Status.IN_DECISION : Status.IN_REVISION;
    }

    boolean editable() {
        return status() == Status.DRAFT || status() == Status.IN_REVISION;
    }

    public void rewrite(StrategyText text) {
        mustBeEditable();
        this.changed |= !title.equals(text.title()) || !summary.equals(text.summary());
        this.title = text.title();
        this.summary = text.summary();
    }

    public void add(ComponentDraft draft) {
        mustBeEditable();
        changed = true;
        components.add(new DecisionComponent(this, components.size() + 1, draft));
    }

    /** While it is decided on, a component can be split. */
    public ComponentId addPart(ComponentDraft draft) {
        if (status() != Status.IN_DECISION) {
            throw new Refusal("ambition.refusal.notNow");
        }
        components.add(new DecisionComponent(this, components.size() + 1, draft));
        return components.getLast().id();
    }

    public void change(ComponentId component, ComponentDraft draft) {
        mustBeEditable();
        changed |= !find(component).says(draft);
        find(component).change(draft);
    }

    public void remove(ComponentId component) {
        mustBeEditable();
        changed = true;
        components.remove(find(component));
        for (int i = 0; i < components.size(); i++) {
            components.get(i).moveTo(i + 1);
        }
    }

    /** Puts the text to the kernteam: for the first time with its number, later again as the next round. */
    public void submit(String number, String who, Instant now) {
        mustBeEditable();
        mustHaveComponents();
        this.number = this.number == null ? number : this.number;
        this.submittedBy = who;
        this.submittedAt = now;
        this.outcome = null;
        this.changed = false;
        this.round++;
    }

    /** It has another document. */
    public void attached() {
        changed = true;
    }

    /** Nothing of it is other than when it was submitted last. */
    public boolean unchanged() {
        return round > 0 && !changed;
    }

    /** Itself. */
    public Strategy mustHaveComponents() {
        if (components.isEmpty()) {
            throw Refusal.at("components", "ambition.refusal.noComponents");
        }
        return this;
    }

    /** The kernteam's outcome (T4) on a round; an older round or a repeated word changes nothing. */
    public void judged(int round, BallotOutcome outcome) {
        if (round == this.round && closedAt == null) {
            this.outcome = outcome;
        }
    }

    /**
     * The same text goes to the kernteam once more, as the next round.
     *
     * @throws Refusal when this round is not the one being judged
     */
    public int callAgain(int round) {
        if (round != this.round || status() != Status.IN_APPROVAL) {
            throw new Refusal("ambition.refusal.notNow");
        }
        return ++this.round;
    }

    public void answer(ComponentId component, Facts facts) {
        if (status() != Status.IN_DECISION && !editable()) {
            throw new Refusal("ambition.refusal.notNow");
        }
        changed |= !component(component).facts().equals(facts);
        find(component).answer(facts);
    }

    /** While it is decided on, there is less money for a component than was asked. */
    public void lessMeans(ComponentId component, BigDecimal means) {
        if (status() != Status.IN_DECISION) {
            throw new Refusal("ambition.refusal.notNow");
        }
        find(component).lessMeans(means);
    }

    /** @return whether it was open until now */
    public boolean close(Instant now) {
        var first = closedAt == null;
        closedAt = first ? now : closedAt;
        return first;
    }

    public void failed(String step, String message) {
        this.problemStep = step;
        this.problem = message;
    }

    public void recovered(String step) {
        if (step.equals(problemStep)) {
            this.problemStep = null;
            this.problem = null;
        }
    }

    public ComponentView component(ComponentId component) {
        return find(component).view();
    }

    private DecisionComponent find(ComponentId component) {
        return components.stream()
                .filter(c -> c.id().equals(component))
                .findFirst()
                .orElseThrow();
    }

    public void mustBeEditable() {
        if (!editable()) {
            throw new Refusal("ambition.refusal.notEditable");
        }
    }

    public StrategyId id() {
        return id;
    }

    public Ambition ambition() {
        return ambition;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public int round() {
        return round;
    }

    public List<ComponentId> componentIds() {
        return components.stream().map(DecisionComponent::id).toList();
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Dossier view(DocumentView document) {
        return new Dossier(
                id,
                number,
                new OfAmbition(ambition.code(), ambition.name()),
                title,
                new Content(
                        summary,
                        components.stream().map(DecisionComponent::view).toList(),
                        document),
                new Begun(author, createdAt),
                new Submitted(round, submittedBy, submittedAt),
                new Stage(status(), outcome, problem));
    }
}
