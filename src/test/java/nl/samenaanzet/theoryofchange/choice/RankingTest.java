package nl.samenaanzet.theoryofchange.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Candidate.Ranked;
import org.junit.jupiter.api.Test;

/** The order of activities, how it came about, and how much it depends on the weights. */
class RankingTest {

    private static final ElementId ONE = new ElementId(new UUID(0, 1));
    private static final ElementId OTHER = new ElementId(new UUID(0, 2));
    private static final ElementId THIRD = new ElementId(new UUID(0, 3));

    @Test
    void theHighestWeightedAverageIsFirstAndTheWeightsDecide() {
        var marks = Map.of(ONE, marks(5, 1), OTHER, marks(2, 4), THIRD, marks(1, 1));
        assertThat(order(marks, weights(1, 1))).containsExactly(ONE, OTHER, THIRD);
        assertThat(order(marks, weights(1, 3))).containsExactly(OTHER, ONE, THIRD);
    }

    @Test
    void thePartsAddUpToTheTotal() {
        var ranked = Ranking.of(Map.of(ONE, marks(5, 1)), weights(3, 1)).getFirst();
        assertThat(ranked.total()).isEqualTo(4.0);
        assertThat(ranked.parts().get(Criterion.CONTRIBUTION)).isCloseTo(3.75, within(0.001));
        assertThat(ranked.parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(4.0, within(0.001));
    }

    @Test
    void aPlaceThatTurnsWhenOneWeightHalvesOrDoublesIsSaidToBeSensitive() {
        var close = Ranking.of(Map.of(ONE, marks(5, 2), OTHER, marks(2, 4), THIRD, marks(1, 1)), weights(1, 1));
        assertThat(close).extracting(Ranked::best).containsExactly(1, 1, 3);
        assertThat(close).extracting(Ranked::worst).containsExactly(2, 2, 3);
    }

    @Test
    void equalTotalsShareAPlace() {
        var equal = Ranking.of(Map.of(ONE, marks(3, 3), OTHER, marks(3, 3), THIRD, marks(1, 1)), weights(1, 1));
        assertThat(equal).extracting(Ranked::place).containsExactly(1, 1, 3);
    }

    @Test
    void aWeightIsZeroToTenAndOneOfThemCounts() {
        assertThatThrownBy(() -> Weights.typed(Map.of(Criterion.MEANS, 11))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Weights.typed(Map.of(Criterion.MEANS, -1))).isInstanceOf(Refusal.class);
        var none = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            none.put(criterion, 0);
        }
        assertThatThrownBy(() -> Weights.typed(none)).hasMessage("choice.refusal.noWeight");
    }

    private static List<ElementId> order(Map<ElementId, Map<Criterion, Double>> marks, Weights weights) {
        return Ranking.of(marks, weights).stream().map(Ranked::activity).toList();
    }

    private static Map<Criterion, Double> marks(double contribution, double evidence) {
        return Map.of(Criterion.CONTRIBUTION, contribution, Criterion.EVIDENCE, evidence);
    }

    private static Weights weights(int contribution, int evidence) {
        return Weights.typed(Map.of(
                Criterion.CONTRIBUTION,
                contribution,
                Criterion.EVIDENCE,
                evidence,
                Criterion.FEASIBILITY,
                0,
                Criterion.MEANS,
                0,
                Criterion.SUPPORT,
                0));
    }
}
