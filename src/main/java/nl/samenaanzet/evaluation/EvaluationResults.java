package nl.samenaanzet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What the forms of a round say together.
 *
 * @param count how many were filled in
 * @param effective averages of 1 to 5, null without a form
 * @param bySector how many per sector; averages of a sector only when enough of it answered
 * @param keep texts, in no order
 */
public record EvaluationResults(
        int count,
        Double effective,
        Double feasible,
        Double heard,
        List<SectorResult> bySector,
        List<String> keep,
        List<String> improve) {

    /** @param effective null when fewer than the setting answered: a person could be recognised */
    public record SectorResult(String sector, int count, Double effective, Double feasible, Double heard) {}

    /** @param showFrom smallest number of answers of a sector that is shown apart */
    static EvaluationResults of(List<FormAnswer> answers, int showFrom) {
        var sectors = new TreeMap<String, List<Opinion>>();
        answers.forEach(
                a -> sectors.computeIfAbsent(a.sector(), s -> new ArrayList<>()).add(a.opinion()));
        var opinions = answers.stream().map(FormAnswer::opinion).toList();
        return new EvaluationResults(
                opinions.size(),
                average(opinions, Opinion::effective),
                average(opinions, Opinion::feasible),
                average(opinions, Opinion::heard),
                sectors.entrySet().stream().map(e -> sector(e, showFrom)).toList(),
                opinions.stream().map(Opinion::keep).filter(t -> !t.isBlank()).toList(),
                opinions.stream()
                        .map(Opinion::improve)
                        .filter(t -> !t.isBlank())
                        .toList());
    }

    private static SectorResult sector(Map.Entry<String, List<Opinion>> of, int showFrom) {
        var shown = of.getValue().size() >= showFrom ? of.getValue() : List.<Opinion>of();
        return new SectorResult(
                of.getKey(),
                of.getValue().size(),
                average(shown, Opinion::effective),
                average(shown, Opinion::feasible),
                average(shown, Opinion::heard));
    }

    /** To one decimal: what a page shows is what the table is asked. */
    private static Double average(List<Opinion> opinions, ToIntFunction<Opinion> score) {
        var average = opinions.stream().mapToInt(score).average();
        return average.isEmpty() ? null : Math.round(average.getAsDouble() * 10) / 10.0;
    }
}
