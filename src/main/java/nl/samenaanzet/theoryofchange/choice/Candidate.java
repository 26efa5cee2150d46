package nl.samenaanzet.theoryofchange.choice;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/**
 * An activity that can be chosen.
 *
 * @param place   in the ranking, or null while a mark is missing
 * @param total   1.00 to 5.00, or null
 * @param parts   what each criterion adds to the total
 * @param best    best place when one weight is halved or doubled
 * @param worst   worst place then
 * @param missing criteria without a mark that count
 * @param marks   averages by criterion
 * @param latest  the latest choice about it, or null
 */
public record Candidate(ElementView activity, Integer place, Double total, Map<Criterion, Double> parts, Integer best,
        Integer worst, List<Criterion> missing, Map<Criterion, Double> marks, ChoiceView latest) {

    /** Whether its place depends on the weights. */
    public boolean sensitive() {
        return best != null && !best.equals(worst);
    }
}
