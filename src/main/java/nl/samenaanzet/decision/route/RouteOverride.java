package nl.samenaanzet.decision.route;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.OverrideView;
import nl.samenaanzet.decision.OverrideView.Asked;
import nl.samenaanzet.decision.OverrideView.Judged;
import nl.samenaanzet.decision.OverrideView.State;
import nl.samenaanzet.decision.OverrideView.Withdrawn;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.SignedIn;

/** An {@link OverrideView} as stored. Nobody judges what they asked for or judged themselves. */
@Entity
@Table(name = "decision_override")
public class RouteOverride {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "component_id")
    private Route routeOf;

    private int position;

    @Enumerated(EnumType.STRING)
    private RouteName route;

    @Enumerated(EnumType.STRING)
    private CouncilRole councilRole;

    private String reason;
    private boolean councilTouched;
    private String askedBy;
    private UUID askedAccount;
    private Instant askedAt;
    private Boolean chairAgreed;
    private String chairBy;
    private UUID chairAccount;
    private Instant chairAt;
    private String chairNote;
    private Boolean griffieAgreed;
    private String griffieBy;
    private UUID griffieAccount;
    private Instant griffieAt;
    private String griffieNote;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected RouteOverride() {}

    RouteOverride(Route of, int position, Wish wish, boolean councilTouched, Instant now) {
        this.id = UUID.randomUUID();
        this.routeOf = of;
        this.position = position;
        this.route = wish.choice().route();
        this.councilRole = wish.choice().councilRole();
        this.reason = wish.reason();
        this.councilTouched = councilTouched;
        this.askedBy = wish.who().title();
        this.askedAccount = wish.who().accountId();
        this.askedAt = now;
    }

    /** The choice of a person, with the reason where it is not the advice. */
    public record Wish(Choice choice, String reason, SignedIn who) {}

    /** @param note needed for a no */
    public record Verdict(boolean agreed, String note, SignedIn who) {}

    void judgeAsChair(Verdict verdict, Instant now) {
        mustBe(State.CHAIR);
        mustBeAnother(verdict);
        this.chairAgreed = verdict.agreed();
        this.chairBy = verdict.who().title();
        this.chairAccount = verdict.who().accountId();
        this.chairAt = now;
        this.chairNote = verdict.note();
    }

    void judgeAsGriffie(Verdict verdict, Instant now) {
        mustBe(State.GRIFFIE);
        mustBeAnother(verdict);
        this.griffieAgreed = verdict.agreed();
        this.griffieBy = verdict.who().title();
        this.griffieAccount = verdict.who().accountId();
        this.griffieAt = now;
        this.griffieNote = verdict.note();
    }

    /** @return where it was */
    State withdraw(String who, Instant now) {
        var was = view().state();
        if (!view().open()) {
            throw handled();
        }
        this.withdrawnBy = who;
        this.withdrawnAt = now;
        return was;
    }

    private void mustBe(State state) {
        var is = view().state();
        if (is == State.CHAIR) {
            if (state == State.GRIFFIE) {
                throw new Refusal("decision.refusal.overrideChairFirst");
            }
        } else if (is != state) {
            throw handled();
        }
    }

    private Refusal handled() {
        if (withdrawnAt != null) {
            return new Refusal("decision.refusal.overrideWithdrawn", withdrawnBy);
        }
        return new Refusal("decision.refusal.overrideHandled", griffieBy != null ? griffieBy : chairBy);
    }

    private void mustBeAnother(Verdict verdict) {
        var account = verdict.who().accountId();
        if (account.equals(askedAccount) || account.equals(chairAccount)) {
            throw new Refusal("decision.refusal.sameAccount");
        }
        if (!verdict.agreed() && verdict.note().isBlank()) {
            throw Refusal.at("note", "decision.refusal.noOverrideNote");
        }
    }

    OverrideView view() {
        return new OverrideView(
                new Asked(new Choice(route, councilRole), reason, askedBy, askedAt),
                councilTouched,
                chairAgreed == null ? null : new Judged(chairAgreed, chairBy, chairAt, chairNote),
                griffieAgreed == null ? null : new Judged(griffieAgreed, griffieBy, griffieAt, griffieNote),
                new Withdrawn(withdrawnBy, withdrawnAt));
    }
}
