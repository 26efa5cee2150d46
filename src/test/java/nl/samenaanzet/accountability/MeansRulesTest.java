package nl.samenaanzet.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.accountability.means.Amount;
import nl.samenaanzet.accountability.means.BudgetCheck.Coverage;
import nl.samenaanzet.accountability.means.BudgetCheck.Coverage.Says;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.accountability.means.Quarter;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be pledged, how it adds up, and what is covered. */
class MeansRulesTest {

    private static final ElementId ACTIVITY = ElementId.next();
    private static final Quarter QUARTER = new Quarter(2026, 3);

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q0", "2026-Q5", "2026", "Q3-2026", "1999-Q1", "2026-Q33", "", "' or 1=1"})
    void aQuarterThatDoesNotExistIsRefused(String written) {
        assertThatThrownBy(() -> Quarter.of(written))
                .isInstanceOf(Refusal.class)
                .hasMessage("accountability.refusal.quarter");
    }

    @Test
    void quartersAreReadAsPeopleWriteThem() {
        assertThat(Quarter.of(" 2026-q3 "))
                .isEqualTo(QUARTER)
                .isEqualTo(Quarter.of("2026-K3"))
                .hasToString("2026-Q3");
        assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 0, negative",
        "0, -1, negative",
        "1000000000, 0, amount",
        "0.001, 0, amount",
        "0, 1000001, amount"
    })
    void amountsThatCannotBeAreRefused(BigDecimal euro, int hours, String why) {
        assertThatThrownBy(() -> new Amount(euro, hours, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("accountability.refusal." + why);
    }

    @Test
    void tenThousandCharactersAreRefused() {
        var long10k = "x".repeat(10_000);
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, 0, long10k)).hasMessage("form.wrong.long");
        assertThatThrownBy(() -> new Budget(long10k, false, "")).hasMessage("form.wrong.long");
        assertThatThrownBy(() -> new Budget("Wijkaanpak", true, long10k)).hasMessage("form.wrong.long");
        assertThatThrownBy(() -> draft(long10k, euros(1), null, null)).hasMessage("form.wrong.long");
    }

    @Test
    void moneyIsOnlyCoveredWithAGround() {
        assertThatThrownBy(() -> new Budget("Wijkaanpak", true, " ")).hasMessage("accountability.refusal.ground");
        assertThatThrownBy(() -> new Budget(" ", false, "")).hasMessage("accountability.refusal.programme");
        assertThat(new Budget("Wijkaanpak", false, "").covered()).isFalse();
    }

    @Test
    void nothingIsNoPledgeButDeliveredWithoutAPledgeIs() {
        assertThatThrownBy(() -> draft("corporatie", euros(0), null, null))
                .hasMessage("accountability.refusal.nothing");
        assertThat(view(draft("corporatie", euros(0), euros(5), null)).over()).isTrue();
    }

    @Test
    void moreThanPledgedIsSaid() {
        assertThat(view(draft("corporatie", euros(10), euros(11), null)).over()).isTrue();
        assertThat(view(draft("corporatie", euros(10), euros(10), null)).over()).isFalse();
        assertThat(view(draft("corporatie", euros(10), null, null)).over()).isFalse();
        assertThat(view(draft("corporatie", new Amount(BigDecimal.TEN, 5, ""), new Amount(BigDecimal.ONE, 6, ""), null))
                        .over())
                .isTrue();
    }

    @Test
    void rowsOfOnePartnerAreTheSameWhateverTheCapitalsAndMunicipalMeansByProgramme() {
        assertThat(draft("Corporatie", euros(1), null, null).rowKey())
                .isEqualTo(draft(" corporatie ", euros(2), null, null).rowKey());
        assertThat(draft("gemeente", euros(1), null, new Budget("A", false, "")).rowKey())
                .isNotEqualTo(draft("gemeente", euros(1), null, new Budget("B", false, ""))
                        .rowKey());
    }

    @Test
    void aSumKeepsApartWhatNobodyKnowsYet() {
        var sum = Sum.of(List.of(view(draft("a", euros(10), euros(4), null)), view(draft("b", euros(5), null, null))));
        assertThat(sum.pledgedEuro()).isEqualByComparingTo("15");
        assertThat(sum.deliveredEuro()).isEqualByComparingTo("4");
        assertThat(sum.open()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NOT_NEEDED", "100, 100, COVERED", "100.01, 100, SHORT", "100, 0, SHORT"})
    void whatIsCoveredIsCounted(BigDecimal asked, int covered, Says says) {
        var rows = List.of(
                view(draft("gemeente", euros(500), null, new Budget("A", false, ""))),
                view(draft("corporatie", euros(900), null, null)),
                view(draft(
                        "gemeente",
                        new Amount(BigDecimal.valueOf(covered), 1, ""),
                        null,
                        new Budget("B", true, "begroting, blz. 3"))));
        assertThat(Coverage.of(asked, rows).says()).isEqualTo(says);
    }

    @Test
    void withoutARecordOfTheMunicipalityNobodyKnows() {
        var coverage = Coverage.of(BigDecimal.TEN, List.of(view(draft("corporatie", euros(900), null, null))));
        assertThat(coverage.says()).isEqualTo(Says.UNKNOWN);
    }

    private static Amount euros(int euros) {
        return new Amount(BigDecimal.valueOf(euros), 0, "");
    }

    private static ContributionDraft draft(String partner, Amount pledged, Amount delivered, Budget budget) {
        return new ContributionDraft(ACTIVITY, partner, QUARTER, pledged, delivered, budget);
    }

    private static ContributionView view(ContributionDraft d) {
        return new ContributionView(
                ContributionId.next(),
                "VB",
                new ContributionView.Activity(d.activity(), "Straatgesprekken"),
                d.partner(),
                d.quarter(),
                new ContributionView.Means(d.pledged(), d.delivered(), d.budget()),
                new ContributionView.Changed("wie", Instant.EPOCH, 1));
    }
}
