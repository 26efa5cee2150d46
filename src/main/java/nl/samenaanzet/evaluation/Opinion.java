package nl.samenaanzet.evaluation;

import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/**
 * What a participant thought of a round.
 *
 * @param effective does it bring the ambition nearer, 1 (no) to 5 (very much)
 * @param feasible can it be done, 1 to 5
 * @param heard was I heard, 1 to 5
 * @param keep what went well, may be empty
 * @param improve what should change, may be empty
 */
public record Opinion(int effective, int feasible, int heard, String keep, String improve) {

    /** @throws Refusal for each figure that is missing or is not 1 to 5 */
    public static Opinion of(Integer effective, Integer feasible, Integer heard, String keep, String improve) {
        var no = new Refusals();
        no.when(isNone(effective), "effective", "evaluation.error.score");
        no.when(isNone(feasible), "feasible", "evaluation.error.score");
        no.when(isNone(heard), "heard", "evaluation.error.score");
        no.raise();
        return new Opinion(effective, feasible, heard, keep, improve);
    }

    private static boolean isNone(Integer score) {
        return score == null || score < 1 || score > 5;
    }
}
