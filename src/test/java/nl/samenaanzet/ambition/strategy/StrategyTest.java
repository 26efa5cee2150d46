package nl.samenaanzet.ambition.strategy;

import static nl.samenaanzet.ambition.Dossier.Status.CLOSED;
import static nl.samenaanzet.ambition.Dossier.Status.DRAFT;
import static nl.samenaanzet.ambition.Dossier.Status.IN_APPROVAL;
import static nl.samenaanzet.ambition.Dossier.Status.IN_DECISION;
import static nl.samenaanzet.ambition.Dossier.Status.IN_REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.form.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategyTest {

    private static final Instant NOW = Instant.parse("2025-03-03T09:00:00Z");
    private static final StrategyText TEXT = new StrategyText("Veilige buurten", "Samen");
    private static final ComponentDraft COMPONENT = new ComponentDraft("Buurtapp", null, null, "bewoners", Facts.NONE);

    private final Strategy strategy = new Strategy(
            new Ambition("SvO", new AmbitionSpec("VB", "veilige buurten", 3)), TEXT, "procesverantwoordelijke", NOW);

    @Test
    void aDraftWithoutComponentCannotBeSubmitted() {
        assertThat(strategy.status()).isEqualTo(DRAFT);
        assertThatThrownBy(() -> strategy.submit("SvO-2025-VB-001", "p", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("ambition.refusal.noComponents");
        assertThat(strategy.status()).isEqualTo(DRAFT);
    }

    @Test
    void whatIsBeingJudgedCannotBeChanged() {
        submitted();
        assertThatThrownBy(() -> strategy.rewrite(TEXT)).hasMessage("ambition.refusal.notEditable");
        assertThatThrownBy(() -> strategy.add(COMPONENT)).hasMessage("ambition.refusal.notEditable");
        assertThatThrownBy(() -> strategy.submit("x", "p", NOW)).hasMessage("ambition.refusal.notEditable");
        assertThat(strategy.status()).isEqualTo(IN_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "STEMMING", "NAAR_ORGAAN", "NAAR_COALITIE"})
    void withTheseOutcomesItGoesOn(BallotOutcome outcome) {
        submitted();
        strategy.judged(1, outcome);
        assertThat(strategy.status()).isEqualTo(IN_DECISION);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSENT", "STEMMING", "NAAR_ORGAAN", "NAAR_COALITIE"})
    void anyOtherOutcomeGoesBackToAPerson(BallotOutcome outcome) {
        submitted();
        strategy.judged(1, outcome);
        assertThat(strategy.status()).isEqualTo(IN_REVISION);
    }

    @Test
    void whatIsSubmittedAgainIsUnchangedUntilSomethingOfItIsOther() {
        assertThat(strategy.unchanged()).as("a draft").isFalse();
        submitted();
        strategy.judged(1, BallotOutcome.AANPASSEN);
        strategy.rewrite(TEXT);
        var component = strategy.componentIds().getFirst();
        strategy.change(component, COMPONENT);
        assertThat(strategy.unchanged()).isTrue();
        strategy.change(component, new ComponentDraft("Buurtapp", BigDecimal.TEN, null, "bewoners", Facts.NONE));
        assertThat(strategy.unchanged()).isFalse();
        strategy.submit("x", "p", NOW);
        strategy.judged(2, BallotOutcome.AANPASSEN);
        strategy.change(
                component, new ComponentDraft("Buurtapp", new BigDecimal("10.00"), null, "bewoners", Facts.NONE));
        assertThat(strategy.unchanged()).isTrue();
        strategy.rewrite(new StrategyText("Veilige buurten", "Anders"));
        assertThat(strategy.unchanged()).isFalse();
    }

    @Test
    void aRevisionKeepsItsNumberAndIsTheNextRound() {
        submitted();
        strategy.judged(1, BallotOutcome.AANPASSEN);
        strategy.submit("SvO-2025-VB-999", "p", NOW);
        strategy.judged(1, BallotOutcome.CONSENT);
        assertThat(strategy.number()).isEqualTo("SvO-2025-VB-001");
        assertThat(strategy.round()).isEqualTo(2);
        assertThat(strategy.status())
                .as("a late word on round 1 says nothing of round 2")
                .isEqualTo(IN_APPROVAL);
    }

    @Test
    void componentsKeepTheirOrderWhenOneIsTakenOut() {
        strategy.add(COMPONENT);
        strategy.add(new ComponentDraft("Tweede", null, "", "gemeente", Facts.NONE));
        strategy.remove(strategy.componentIds().getFirst());
        assertThat(strategy.view(null).content().components())
                .singleElement()
                .satisfies(c -> assertThat(c.position()).isEqualTo(1))
                .satisfies(c -> assertThat(c.about()).isEqualTo("Tweede"));
    }

    @Test
    void aProblemGoesAwayWhenThatStepRecovers() {
        strategy.failed("approval.openBallot", "De database was vol");
        strategy.recovered("approval.closeBallot");
        assertThat(strategy.view(null).stage().problem()).isEqualTo("De database was vol");
        strategy.recovered("approval.openBallot");
        assertThat(strategy.view(null).stage().problem()).isNull();
    }

    @Test
    void itClosesOnce() {
        submitted();
        strategy.judged(1, BallotOutcome.CONSENT);
        strategy.close(NOW);
        strategy.close(NOW.plusSeconds(60));
        strategy.judged(1, BallotOutcome.AANPASSEN);
        assertThat(strategy.status()).isEqualTo(CLOSED);
    }

    private void submitted() {
        strategy.add(COMPONENT);
        strategy.submit("SvO-2025-VB-001", "p", NOW);
    }
}
