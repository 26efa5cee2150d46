package nl.samenaanzet.theoryofchange.choice;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/**
 * An activity that can be chosen.
 *
 * @param ranked where it stands, or null while a mark is missing
 * @param missing criteria without a mark that count
 * @param marks averages by criterion
 * @param latest the latest choice about it, or null
 */
public record Candidate(
        ElementView activity, Ranked ranked, List<Criterion> missing, Map<Criterion, Double> marks, ChoiceView latest) {

    /**
     * Where an activity stands among the others.
     *
     * @param place 1 is best; equal totals share a place
     * @param total 1.00 to 5.00
     * @param parts what each criterion adds to the total
     * @param best best place when one weight is halved or doubled
     * @param worst worst place then
     */
    public record Ranked(
            ElementId activity, int place, double total, Map<Criterion, Double> parts, int best, int worst) {

        /** Whether its place depends on the weights. */
        public boolean sensitive() {
            return best != worst;
        }
    }
}
