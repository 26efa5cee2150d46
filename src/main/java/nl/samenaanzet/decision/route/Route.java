package nl.samenaanzet.decision.route;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Decision.RouteView.Advice;
import nl.samenaanzet.decision.Decision.RouteView.Coalition;
import nl.samenaanzet.decision.Decision.RouteView.Confirmation;
import nl.samenaanzet.decision.Decision.RouteView.Meeting;
import nl.samenaanzet.decision.Decision.RouteView.Outcome;
import nl.samenaanzet.decision.Decision.RouteView.Part;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.OverrideView;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.route.RouteOverride.Verdict;
import nl.samenaanzet.decision.route.RouteOverride.Wish;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import org.hibernate.annotations.BatchSize;

/** The way of one component from advice to recorded result. What happened is filled in once, in this order. */
@Entity
@Table(name = "decision_route")
public class Route {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "component_id"))
    private ComponentId id;

    private UUID strategyId;
    private String dossierNumber;
    private String about;
    private Instant advisedAt;

    @Enumerated(EnumType.STRING)
    private RouteName advisedRoute;

    @Enumerated(EnumType.STRING)
    private CouncilRole advisedRole;

    @Enumerated(EnumType.STRING)
    private RouteName route;

    @Enumerated(EnumType.STRING)
    private CouncilRole councilRole;

    private String confirmedBy;
    private Instant confirmedAt;
    private String overrideReason;
    private LocalDate meetingOn;
    private String scheduledBy;

    @Enumerated(EnumType.STRING)
    private CoalitionAnswer coalitionAnswer;

    private String coalitionText;
    private LocalDate coalitionOn;
    private String coalitionBy;

    @Embedded
    private RouteBody body;

    @Enumerated(EnumType.STRING)
    private Resolution councilOutcome;

    @Enumerated(EnumType.STRING)
    private Result result;

    private Instant recordedAt;

    @OneToMany(mappedBy = "routeOf", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RouteGround> grounds = new ArrayList<>();

    @OneToMany(mappedBy = "routeOf", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<RouteOverride> overrides = new ArrayList<>();

    @Embedded
    private RouteMoney money;

    /** An object, so that a new route is known to be new and is not looked for first. */
    @Version
    private Integer version;

    protected Route() {}

    Route(ComponentView component, String dossierNumber) {
        this.id = component.id();
        this.strategyId = component.strategyId().id();
        this.dossierNumber = dossierNumber;
        this.about = component.about();
    }

    /**
     * The advice of T1, T2 and T3. Once a person has confirmed, it stands.
     *
     * @param tables by hash, for each ground
     */
    public void advise(Choice advice, List<Ground> grounds, Map<String, KeptTable> tables, Instant now) {
        if (confirmedAt != null) {
            return;
        }
        this.advisedRoute = advice.route();
        this.advisedRole = advice.councilRole();
        this.advisedAt = now;
        this.grounds.clear();
        for (int i = 0; i < grounds.size(); i++) {
            this.grounds.add(new RouteGround(
                    this, i + 1, grounds.get(i), tables.get(grounds.get(i).sha256())));
        }
    }

    /**
     * A person follows the advice, or wants another way with a reason: that needs the chair, and the griffie where the
     * council is touched.
     */
    public void confirm(Wish wish, Instant now) {
        mustBeUnconfirmed();
        var differs = !wish.choice().equals(advice());
        var no = new Refusals();
        no.when(!wish.choice().possible(), "choice", "decision.refusal.noRoute");
        var narrower = wish.choice().possible() && !wish.choice().takesNothingFrom(advice());
        no.when(narrower, "choice", "decision.refusal.narrower");
        no.when(differs && wish.reason().isBlank(), "reason", "decision.refusal.noReason");
        no.raise();
        this.route = wish.choice().route();
        this.councilRole = wish.choice().councilRole();
        this.overrideReason = differs ? wish.reason() : null;
        this.confirmedBy = wish.who().title();
        this.confirmedAt = now;
        if (differs) {
            overrides.add(new RouteOverride(this, overrides.size() + 1, wish, councilTouched(), now));
        }
    }

    private boolean councilTouched() {
        return advice().councilRole().treats() || choice().councilRole().treats();
    }

    /**
     * The component is split: this part is advised on again.
     *
     * @param money the part that asks the money for it
     */
    public void split(ComponentId money) {
        mustBeUnconfirmed();
        this.money = new RouteMoney(money);
        this.advisedAt = null;
        this.advisedRoute = null;
        this.advisedRole = null;
        this.grounds.clear();
    }

    private void mustBeUnconfirmed() {
        if (confirmedAt != null) {
            throw new Refusal("decision.refusal.confirmed", confirmedBy);
        }
        if (advisedAt == null) {
            throw new Refusal("decision.refusal.noAdvice");
        }
    }

    public void judgeAsChair(Verdict verdict, Instant now) {
        newestOverride().judgeAsChair(verdict, now);
        takeBackWhenRefused(verdict);
    }

    public void judgeAsGriffie(Verdict verdict, Instant now) {
        newestOverride().judgeAsGriffie(verdict, now);
        takeBackWhenRefused(verdict);
    }

    /**
     * Who wanted another way takes that back before it was agreed.
     *
     * @return who was to judge it
     */
    public OverrideView.State withdrawOverride(String who, Instant now) {
        var was = newestOverride().withdraw(who, now);
        takeBack();
        return was;
    }

    private void takeBackWhenRefused(Verdict verdict) {
        if (!verdict.agreed()) {
            takeBack();
        }
    }

    private void takeBack() {
        this.route = null;
        this.councilRole = null;
        this.overrideReason = null;
        this.confirmedBy = null;
        this.confirmedAt = null;
    }

    private RouteOverride newestOverride() {
        if (overrides.isEmpty()) {
            throw new Refusal("decision.refusal.noOverride");
        }
        return overrides.getLast();
    }

    public void schedule(LocalDate meeting, String who) {
        mustBeConfirmed();
        if (meetingOn != null && coalitionAnswer == null || coalitionDecided()) {
            throw new Refusal("decision.refusal.scheduled", scheduledBy);
        }
        this.meetingOn = meeting;
        this.scheduledBy = who;
        this.coalitionAnswer = null;
    }

    /** What the wijkcoalitie said on its meeting; "not yet" puts the component on an agenda again. */
    public void decide(CoalitionAnswer answer, String text, LocalDate on, String who) {
        mustBeConfirmed();
        if (coalitionAnswer != null) {
            throw new Refusal("decision.refusal.decided", coalitionBy);
        }
        if (meetingOn == null) {
            throw new Refusal("decision.refusal.notScheduled");
        }
        this.coalitionAnswer = answer;
        this.coalitionText = text;
        this.coalitionOn = on;
        this.coalitionBy = who;
    }

    /** @throws Refusal when it decided before, or the wijkcoalitie did not agree */
    public void bodyDecided(Ruling said, String who) {
        if (body != null) {
            throw new Refusal("decision.refusal.decided", RouteBody.view(body).by());
        }
        if (coalitionAnswer != CoalitionAnswer.JA) {
            throw new Refusal("decision.refusal.notNow");
        }
        this.body = new RouteBody(said, who);
    }

    /**
     * The money was refused, or became less: the wijkcoalitie decides anew, knowing that, or the part goes back.
     *
     * @throws Refusal when it does not wait for money now
     */
    public void settleMoney(Further further, String reason, String who) {
        if (money == null || money.settled() || coalitionAnswer != CoalitionAnswer.JA) {
            throw new Refusal("decision.refusal.notNow");
        }
        money.settle(further, reason, who);
        if (further == Further.AGENDA) {
            this.coalitionAnswer = CoalitionAnswer.NOG_NIET;
        }
    }

    /** @return false when it was recorded before */
    public boolean record(Result result, Resolution councilOutcome, Instant now) {
        if (recordedAt != null) {
            return false;
        }
        this.result = result;
        this.councilOutcome = councilOutcome;
        this.recordedAt = now;
        return true;
    }

    private boolean coalitionDecided() {
        return coalitionAnswer == CoalitionAnswer.JA || coalitionAnswer == CoalitionAnswer.NEE;
    }

    private void mustBeConfirmed() {
        if (confirmedAt == null) {
            throw new Refusal("decision.refusal.notConfirmed");
        }
        if (!overrides.isEmpty() && overrides.getLast().view().open()) {
            throw new Refusal("decision.refusal.overridePending");
        }
    }

    ComponentId id() {
        return id;
    }

    StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    public String about() {
        return about;
    }

    Choice advice() {
        return advisedRoute == null ? null : new Choice(advisedRoute, advisedRole);
    }

    Choice choice() {
        return route == null ? null : new Choice(route, councilRole);
    }

    /** Everything of it. */
    public RouteView view() {
        return view(grounds.stream().map(RouteGround::view).toList());
    }

    /** For a list: without the grounds, which are large. */
    public RouteView listed() {
        return view(List.of());
    }

    private RouteView view(List<Ground> shown) {
        return new RouteView(
                new Part(id, new StrategyId(strategyId), dossierNumber, about, RouteMoney.view(money)),
                new Advice(advice(), advisedAt, shown),
                new Confirmation(choice(), confirmedBy, confirmedAt, overrideReason),
                new Meeting(meetingOn, scheduledBy),
                new Coalition(coalitionAnswer, coalitionText, coalitionOn, coalitionBy),
                RouteBody.view(body),
                new Outcome(councilOutcome, result, recordedAt),
                overrides.stream().map(RouteOverride::view).toList());
    }
}
