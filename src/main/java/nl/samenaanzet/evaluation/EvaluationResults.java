package nl.samenaanzet.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What the forms of a round say together. Nothing but their number until they are counted and enough came in; what is
 * left when the sectors that are shown apart are taken off is of several sectors and of enough people, too.
 *
 * @param count how many were filled in
 * @param effective averages of 1 to 5, null while nothing can be told
 * @param bySector of each sector of which enough answered
 * @param others of all other sectors together; null when there are none, and when nothing is shown apart
 * @param keep texts that somebody let everybody read, in no order
 */
public record EvaluationResults(
        int count,
        Double effective,
        Double feasible,
        Double heard,
        List<SectorResult> bySector,
        SectorResult others,
        List<String> keep,
        List<String> improve) {

    private static final int SECTORS = 2;

    /** @param sector null for others together */
    public record SectorResult(String sector, int count, Double effective, Double feasible, Double heard) {}

    /** Only how many there are. */
    static EvaluationResults untold(int count) {
        return new EvaluationResults(count, null, null, null, List.of(), null, List.of(), List.of());
    }

    /** Whether there is more to tell than a number. */
    public boolean told() {
        return effective != null;
    }

    /**
     * @param least smallest number of forms of which anything is told
     * @param apart smallest number of forms of a sector that is shown apart
     */
    static EvaluationResults of(List<FormAnswer> answers, int least, int apart) {
        if (answers.isEmpty() || answers.size() < least) {
            return untold(answers.size());
        }
        var sectors = new TreeMap<String, List<Opinion>>();
        answers.forEach(
                a -> sectors.computeIfAbsent(a.sector(), s -> new ArrayList<>()).add(a.opinion()));
        var shown = shown(sectors, apart);
        var rest = sectors.entrySet().stream()
                .filter(e -> !shown.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
        var all = result(null, answers.stream().map(FormAnswer::opinion).toList());
        return new EvaluationResults(
                answers.size(),
                all.effective,
                all.feasible,
                all.heard,
                shown.stream().map(s -> result(s, sectors.get(s))).toList(),
                rest.isEmpty() || shown.isEmpty() ? null : result(null, rest),
                texts(answers, Opinion::keep),
                texts(answers, Opinion::improve));
    }

    /** The smallest go with the rest until nobody can be found in it by taking the others off. */
    private static Collection<String> shown(TreeMap<String, List<Opinion>> sectors, int apart) {
        var shown = sectors.keySet().stream()
                .filter(s -> sectors.get(s).size() >= apart)
                .sorted(Comparator.comparingInt((String s) -> -sectors.get(s).size()))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!shown.isEmpty() && shown.size() < sectors.size() && !safe(sectors, shown, apart)) {
            shown.removeLast();
        }
        shown.sort(Comparator.naturalOrder());
        return shown;
    }

    private static boolean safe(TreeMap<String, List<Opinion>> sectors, List<String> shown, int apart) {
        var rest = sectors.keySet().stream().filter(s -> !shown.contains(s)).toList();
        return rest.size() >= SECTORS
                && rest.stream().mapToInt(s -> sectors.get(s).size()).sum() >= apart;
    }

    private static List<String> texts(List<FormAnswer> answers, Function<Opinion, String> text) {
        return answers.stream()
                .filter(FormAnswer::looked)
                .map(FormAnswer::opinion)
                .map(text)
                .filter(t -> !t.isBlank())
                .sorted()
                .toList();
    }

    private static SectorResult result(String sector, List<Opinion> of) {
        return new SectorResult(
                sector,
                of.size(),
                average(of, Opinion::effective),
                average(of, Opinion::feasible),
                average(of, Opinion::heard));
    }

    /** To one decimal: what a page shows is what the table is asked. */
    private static Double average(List<Opinion> opinions, ToIntFunction<Opinion> score) {
        var average = opinions.stream().mapToInt(score).average();
        return average.isEmpty() ? null : Math.round(average.getAsDouble() * 10) / 10.0;
    }
}
