package nl.samenaanzet.publication.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.approval.Approval.BallotResult.SeatAnswer;

/**
 * The answers of a ballot by sector, as everybody may read them: who was the only one of a sector to answer is counted
 * with others, unless that seat lets it be seen.
 */
final class SectorCount {

    private final Map<String, List<SeatAnswer>> sectors;
    private final Set<String> together;

    /**
     * @param apart numbers of the seats that may be seen apart
     * @param unnamed name of a sector that is still open
     */
    SectorCount(List<SeatAnswer> answers, Set<Integer> apart, String unnamed) {
        this.sectors = answers.stream()
                .collect(Collectors.groupingBy(
                        a -> a.sectorName() == null ? unnamed : a.sectorName(), TreeMap::new, Collectors.toList()));
        this.together = together(apart);
    }

    /** Never one sector by itself: the smallest other goes with it, since all that is shown can be taken off. */
    private Set<String> together(Set<Integer> apart) {
        var alone = sectors.keySet().stream()
                .filter(s -> sectors.get(s).size() == 1
                        && !apart.contains(sectors.get(s).getFirst().seatNumber()))
                .collect(Collectors.toCollection(HashSet::new));
        if (alone.size() == 1) {
            sectors.keySet().stream()
                    .filter(s -> !alone.contains(s))
                    .min(Comparator.comparingInt(s -> sectors.get(s).size()))
                    .ifPresent(alone::add);
        }
        return alone;
    }

    /**
     * How many of each answer.
     *
     * @param others name of the sectors that are counted together
     */
    Map<String, Map<String, Integer>> say(Function<SeatAnswer, String> answer, String others) {
        var said = new TreeMap<String, Map<String, Integer>>();
        sectors.forEach((sector, answers) -> answers.forEach(
                one -> said.computeIfAbsent(together.contains(sector) ? others : sector, s -> new TreeMap<>())
                        .merge(answer.apply(one), 1, Integer::sum)));
        return said;
    }
}
