package nl.samenaanzet.theoryofchange.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Candidate.Ranked;

/** Ranks activities by the weighted average of their marks, and says how much that depends on the weights. Pure. */
final class Ranking {

    private Ranking() {}

    /**
     * Best first.
     *
     * @param marks of activities that have a mark for every criterion that counts
     */
    static List<Ranked> of(Map<ElementId, Map<Criterion, Double>> marks, Weights weights) {
        var places = new ArrayList<Map<ElementId, Integer>>();
        for (var criterion : Criterion.values()) {
            places.add(places(marks, weights.with(criterion, 0.5)));
            places.add(places(marks, weights.with(criterion, 2)));
        }
        var now = places(marks, weights);
        places.add(now);
        return now.entrySet().stream()
                .map(e -> {
                    var id = e.getKey();
                    var elsewhere = places.stream().mapToInt(p -> p.get(id)).summaryStatistics();
                    return new Ranked(
                            id,
                            e.getValue(),
                            total(marks.get(id), weights),
                            parts(marks.get(id), weights),
                            elsewhere.getMin(),
                            elsewhere.getMax());
                })
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
    }

    private static Map<ElementId, Integer> places(Map<ElementId, Map<Criterion, Double>> marks, Weights weights) {
        var totals = marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> total(e.getValue(), weights)));
        return totals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> 1
                                + (int) totals.values().stream()
                                        .filter(other -> other > e.getValue())
                                        .count()));
    }

    private static double total(Map<Criterion, Double> marks, Weights weights) {
        var sum = parts(marks, weights).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.round(sum * 100) / 100.0;
    }

    private static Map<Criterion, Double> parts(Map<Criterion, Double> marks, Weights weights) {
        var parts = new TreeMap<Criterion, Double>();
        weights.of()
                .forEach((criterion, weight) ->
                        parts.put(criterion, marks.getOrDefault(criterion, 0.0) * weight / weights.total()));
        return parts;
    }
}
