package nl.samenaanzet.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.ComponentView;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.Refusal;

/** The way of one component from advice to recorded result. What happened is filled in once, in this order. */
@Entity
@Table(name = "decision_route")
class Route {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "component_id"))
    private ComponentId id;
    private UUID strategyId;
    private String dossierNumber;
    private String about;
    private Instant advisedAt;
    private String advisedRoute;
    private String advisedRole;
    private String route;
    private String councilRole;
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
    private String bodyText;
    private LocalDate bodyOn;
    private String bodyBy;
    private String councilOutcome;
    private String result;
    private Instant recordedAt;
    @OneToMany(mappedBy = "routeOf", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<GroundRow> grounds = new ArrayList<>();
    @Version
    private int version;

    protected Route() { }

    Route(ComponentView component, String dossierNumber) {
        this.id = component.id();
        this.strategyId = component.strategyId().id();
        this.dossierNumber = dossierNumber;
        this.about = component.about();
    }

    /** The advice of T1, T2 and T3. Once a person has confirmed, it stands. */
    void advise(Choice advice, List<Ground> grounds, Instant now) {
        if (confirmedAt != null) {
            return;
        }
        this.advisedRoute = advice.route();
        this.advisedRole = advice.councilRole();
        this.advisedAt = now;
        this.grounds.clear();
        for (int i = 0; i < grounds.size(); i++) {
            this.grounds.add(new GroundRow(this, i + 1, grounds.get(i)));
        }
    }

    /** A person follows the advice or goes another way with a reason. */
    void confirm(Choice choice, String reason, String who, Instant now) {
        if (confirmedAt != null) {
            throw new Refusal("decision.refusal.confirmed", confirmedBy);
        }
        if (advisedAt == null) {
            throw new Refusal("decision.refusal.noAdvice");
        }
        if (!choice.possible()) {
            throw new Refusal("decision.refusal.noRoute");
        }
        var overrides = !choice.equals(advice());
        if (overrides && reason.isBlank()) {
            throw new Refusal("decision.refusal.noReason");
        }
        this.route = choice.route();
        this.councilRole = choice.councilRole();
        this.overrideReason = overrides ? reason : null;
        this.confirmedBy = who;
        this.confirmedAt = now;
    }

    void schedule(LocalDate meeting, String who) {
        mustBeConfirmed();
        if (meetingOn != null && coalitionAnswer == null || coalitionDecided()) {
            throw new Refusal("decision.refusal.scheduled", scheduledBy);
        }
        this.meetingOn = meeting;
        this.scheduledBy = who;
        this.coalitionAnswer = null;
    }

    /** What the wijkcoalitie said on its meeting; "not yet" puts the component on an agenda again. */
    void decide(CoalitionAnswer answer, String text, LocalDate on, String who) {
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

    void bodyDecided(String text, LocalDate on, String who) {
        if (bodyOn != null) {
            throw new Refusal("decision.refusal.decided", bodyBy);
        }
        if (coalitionAnswer != CoalitionAnswer.JA) {
            throw new Refusal("decision.refusal.notNow");
        }
        this.bodyText = text;
        this.bodyOn = on;
        this.bodyBy = who;
    }

    /** @return false when it was recorded before */
    boolean record(String result, String councilOutcome, Instant now) {
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
    }

    Choice advice() {
        return advisedRoute == null ? null : new Choice(advisedRoute, advisedRole);
    }

    Choice choice() {
        return route == null ? null : new Choice(route, councilRole);
    }

    RouteView view() {
        return new RouteView(id, new StrategyId(strategyId), dossierNumber, about, advisedAt,
                advice(), choice(), confirmedBy, confirmedAt, overrideReason, meetingOn, scheduledBy, coalitionAnswer,
                coalitionText, coalitionOn, coalitionBy, bodyText, bodyOn, bodyBy, councilOutcome, result, recordedAt,
                grounds.stream().map(GroundRow::view).toList());
    }
}
