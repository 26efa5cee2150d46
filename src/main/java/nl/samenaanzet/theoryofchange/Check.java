package nl.samenaanzet.theoryofchange;

import java.util.Objects;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusals;

/**
 * What the group thinks of its theory; null is not yet.
 *
 * @param necessary each precondition is needed (ccfy.org)
 * @param sufficient together they are enough (ccfy.org)
 * @param plausible 1 to 5 (Aspen)
 * @param feasible 1 to 5
 * @param testable 1 to 5
 */
public record Check(Boolean necessary, Boolean sufficient, Integer plausible, Integer feasible, Integer testable) {

    void mustBePossible() {
        var no = new Refusals();
        no.when(
                Stream.of(necessary, sufficient, plausible, feasible, testable).allMatch(Objects::isNull),
                "necessary",
                "theoryofchange.refusal.noCheck");
        no.when(isNone(plausible), "plausible", "theoryofchange.refusal.score");
        no.when(isNone(feasible), "feasible", "theoryofchange.refusal.score");
        no.when(isNone(testable), "testable", "theoryofchange.refusal.score");
        no.raise();
    }

    private static boolean isNone(Integer score) {
        return score != null && (score < 1 || score > 5);
    }
}
