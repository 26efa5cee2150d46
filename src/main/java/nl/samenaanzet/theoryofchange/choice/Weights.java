package nl.samenaanzet.theoryofchange.choice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/** How heavy each criterion weighs: 0 (does not count) to 10. Only the proportions matter. */
public record Weights(Map<Criterion, Double> of) {

    private static final int HEAVIEST = 10;
    private static final double USUAL = 5;

    /** @throws Refusal when a weight is out of range, or none counts */
    public static Weights typed(Map<Criterion, Integer> typed) {
        var weights = equal().of();
        var no = new Refusals();
        typed.forEach((criterion, weight) -> {
            no.when(
                    weight == null || weight < 0 || weight > HEAVIEST,
                    criterion.name().toLowerCase(Locale.ROOT),
                    "choice.refusal.weight");
            weights.put(criterion, weight == null ? USUAL : weight);
        });
        no.raise();
        if (weights.values().stream().allMatch(w -> w == 0)) {
            throw Refusal.at(Criterion.values()[0].name().toLowerCase(Locale.ROOT), "choice.refusal.noWeight");
        }
        return new Weights(weights);
    }

    /** All criteria count the same. */
    public static Weights equal() {
        var weights = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, USUAL);
        }
        return new Weights(weights);
    }

    /** The same weights with one of them multiplied. */
    Weights with(Criterion criterion, double factor) {
        var weights = new EnumMap<>(of);
        weights.compute(criterion, (c, w) -> w * factor);
        return new Weights(weights);
    }

    double total() {
        return of.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** As kept with a choice: "CONTRIBUTION=5, ...". */
    String written() {
        return of.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().intValue())
                .collect(Collectors.joining(", "));
    }
}
