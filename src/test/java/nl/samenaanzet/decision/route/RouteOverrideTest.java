package nl.samenaanzet.decision.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.OverrideView.State;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.route.RouteOverride.Verdict;
import nl.samenaanzet.decision.route.RouteOverride.Wish;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.junit.jupiter.api.Test;

/** Another route than advised: who may say yes, in which order, and what stays on record. */
class RouteOverrideTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Choice COUNCIL = new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN);
    private static final Choice ALONE = new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.GEINFORMEERD);
    private static final Choice COLLEGE = new Choice(RouteName.COALITIE_EN_COLLEGE, CouncilRole.GEINFORMEERD);
    private static final Choice BACK = new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN);
    private static final Choice WISHES = new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.WENSEN_BEDENKINGEN);
    private static final Choice PARTNER = new Choice(RouteName.COALITIE_EN_PARTNER, CouncilRole.GEINFORMEERD);
    private static final Choice DISCUSSED = new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.BESPREKEN);
    private static final SignedIn OWNER = person("Eigenaar", Role.PROCESS_OWNER);
    private static final SignedIn CHAIR = person("Voorzitter", Role.CHAIR);
    private static final SignedIn GRIFFIE = person("Griffie", Role.GRIFFIE);

    @Test
    void whoFollowsTheAdviceNeedsNobodyElse() {
        var route = advised(COUNCIL);
        route.confirm(new Wish(COUNCIL, "", OWNER), NOW);

        assertThat(route.view().pending()).isFalse();
        assertThat(route.view().overrides()).isEmpty();
    }

    @Test
    void theGriffieJudgesWhenTheAdviceOrTheChoiceTouchesTheCouncil() {
        assertThat(asked(COUNCIL, BACK).override().councilTouched()).isTrue();
        assertThat(asked(ALONE, COUNCIL).override().councilTouched()).isTrue();
        assertThat(asked(ALONE, new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.BESPREKEN))
                        .override()
                        .councilTouched())
                .isTrue();
        assertThat(asked(ALONE, COLLEGE).override().councilTouched())
                .as("being informed is no role")
                .isFalse();
    }

    /** What the law gives to a body nobody takes from it: not the chair, and not the griffie. */
    @Test
    void aNarrowerRouteIsNeverOpen() {
        for (var advice : List.of(COUNCIL, WISHES, COLLEGE, PARTNER, DISCUSSED)) {
            var route = advised(advice);
            assertThatThrownBy(() -> route.confirm(new Wish(ALONE, "Zo gaat het sneller.", OWNER), NOW))
                    .as(advice.toString())
                    .hasMessage("decision.refusal.narrower");
            assertThat(route.view().choice()).isNull();
        }
        assertThat(COUNCIL.takesNothingFrom(COLLEGE))
                .as("the college decides, not the council")
                .isFalse();
        assertThat(PARTNER.takesNothingFrom(COLLEGE)).isFalse();
        assertThat(COLLEGE.takesNothingFrom(PARTNER)).isFalse();
        assertThat(WISHES.takesNothingFrom(COUNCIL)).isFalse();
        assertThat(COUNCIL.takesNothingFrom(WISHES)).isFalse();
    }

    @Test
    void aWiderRouteAndTheWayBackAreAlwaysOpen() {
        assertThat(WISHES.takesNothingFrom(COLLEGE)).isTrue();
        assertThat(List.of(DISCUSSED, COUNCIL, WISHES, COLLEGE)).allMatch(wider -> wider.takesNothingFrom(ALONE));
        assertThat(List.of(COUNCIL, WISHES, COLLEGE, PARTNER, DISCUSSED, ALONE)).allMatch(BACK::takesNothingFrom);
        var byHand = new Choice(RouteName.HANDMATIG, CouncilRole.GEEN);
        assertThat(Choice.ALL).allMatch(choice -> choice.takesNothingFrom(byHand));
    }

    @Test
    void withoutTheCouncilTheChairIsEnough() {
        var route = wanting(ALONE, COLLEGE);
        route.judgeAsChair(new Verdict(true, "", CHAIR), NOW);

        assertThat(route.view().override().state()).isEqualTo(State.AGREED);
        assertThat(route.view().choice()).isEqualTo(COLLEGE);
        assertThat(route.view().advice()).as("the advice stays beside it").isEqualTo(ALONE);
    }

    @Test
    void theGriffieComesAfterTheChair() {
        var route = wanting(COUNCIL, BACK);
        assertThatThrownBy(() -> route.judgeAsGriffie(new Verdict(true, "", GRIFFIE), NOW))
                .hasMessage("decision.refusal.overrideChairFirst");
        route.judgeAsChair(new Verdict(true, "", CHAIR), NOW);
        assertThat(route.view().override().state()).isEqualTo(State.GRIFFIE);
        assertThatThrownBy(() -> route.schedule(null, "secretaris")).hasMessage("decision.refusal.overridePending");
        route.judgeAsGriffie(new Verdict(true, "", GRIFFIE), NOW);
        assertThat(route.view().override().state()).isEqualTo(State.AGREED);
    }

    @Test
    void aNoNeedsAReasonTakesTheChoiceBackAndStaysOnRecord() {
        var route = wanting(COUNCIL, BACK);
        assertThatThrownBy(() -> route.judgeAsChair(new Verdict(false, " ", CHAIR), NOW))
                .hasMessage("decision.refusal.noOverrideNote");
        route.judgeAsChair(new Verdict(false, "De raad hoort hier te besluiten.", CHAIR), NOW);

        var view = route.view();
        assertThat(view.choice()).isNull();
        assertThat(view.confirmed().by()).isNull();
        assertThat(view.override().state()).isEqualTo(State.REFUSED);
        assertThat(view.override().refusal().note()).isEqualTo("De raad hoort hier te besluiten.");
        route.confirm(new Wish(COUNCIL, "", OWNER), NOW);
        assertThat(route.view().overrides()).hasSize(1);
    }

    @Test
    void nobodyJudgesWhatTheyAskedForOrJudgedThemselves() {
        var both = new SignedIn(
                UUID.randomUUID(), "beide", "Beide", Set.of(Role.PROCESS_OWNER, Role.CHAIR, Role.GRIFFIE), null);
        var route = advised(COUNCIL);
        route.confirm(new Wish(BACK, "reden", both), NOW);
        assertThatThrownBy(() -> route.judgeAsChair(new Verdict(true, "", both), NOW))
                .hasMessage("decision.refusal.sameAccount");
        assertThat(route.view().override().state()).isEqualTo(State.CHAIR);

        var other = wanting(COUNCIL, BACK);
        other.judgeAsChair(new Verdict(true, "", both), NOW);
        assertThatThrownBy(() -> other.judgeAsGriffie(new Verdict(true, "", both), NOW))
                .hasMessage("decision.refusal.sameAccount");
    }

    @Test
    void aSecondClickAndAnOldPageAreTold() {
        var route = wanting(ALONE, COLLEGE);
        route.judgeAsChair(new Verdict(true, "", CHAIR), NOW);
        assertThatThrownBy(() -> route.judgeAsChair(new Verdict(true, "", CHAIR), NOW))
                .hasMessage("decision.refusal.overrideHandled");
        assertThatThrownBy(() -> route.withdrawOverride("Eigenaar", NOW))
                .hasMessage("decision.refusal.overrideHandled");

        var withdrawn = wanting(COUNCIL, BACK);
        assertThat(withdrawn.withdrawOverride("Eigenaar", NOW)).isEqualTo(State.CHAIR);
        assertThatThrownBy(() -> withdrawn.judgeAsChair(new Verdict(true, "", CHAIR), NOW))
                .hasMessage("decision.refusal.overrideWithdrawn");
        assertThat(withdrawn.view().choice()).isNull();
        assertThatThrownBy(() -> advised(ALONE).judgeAsChair(new Verdict(true, "", CHAIR), NOW))
                .hasMessage("decision.refusal.noOverride");
    }

    private static RouteView asked(Choice advice, Choice choice) {
        return wanting(advice, choice).view();
    }

    private static Route wanting(Choice advice, Choice choice) {
        var route = advised(advice);
        route.confirm(new Wish(choice, "Er is al overleg geweest.", OWNER), NOW);
        return route;
    }

    private static Route advised(Choice advice) {
        var route = new Route(component(), "SvO-2026-VB-001");
        route.advise(advice, List.of(), Map.of(), NOW);
        return route;
    }

    private static ComponentView component() {
        return new ComponentView(
                ComponentId.next(),
                StrategyId.next(),
                1,
                "Straatverlichting",
                BigDecimal.TEN,
                "",
                "bewoners",
                Facts.NONE);
    }

    private static SignedIn person(String title, Role role) {
        return new SignedIn(UUID.randomUUID(), title, title, Set.of(role), null);
    }
}
