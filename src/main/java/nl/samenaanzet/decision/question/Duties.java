package nl.samenaanzet.decision.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.RouteRule;

/**
 * Two duties of one component to different bodies. T2 answers with its first row that matches, which hides the second
 * duty (domain notes: an unfunded legal person needs Gemeentewet 189(3) and 160(2)). Two rows are two duties when both
 * match, name different bodies, and look at different facts; a row that is only more precise than the other is none.
 *
 * @param shown the row that the advice follows
 * @param hidden the row that would hold as well
 */
public record Duties(String shown, String hidden) {

    static final String NOT_ASKED = "-";

    /** Empty when there is one duty. */
    public static Optional<Duties> of(RouteRule rule, Facts facts) {
        var table = rule.competence();
        var matching = rule.matching(facts);
        if (matching.size() < 2) {
            return Optional.empty();
        }
        var first = table.row(matching.getFirst());
        return matching.stream()
                .skip(1)
                .map(table::row)
                .filter(other -> isAnother(first, other))
                .findFirst()
                .map(other -> new Duties(first.rule(), other.rule()));
    }

    private static boolean isAnother(DecisionTable.Row first, DecisionTable.Row other) {
        var looksAt = looksAt(other);
        return !looksAt.isEmpty()
                && looksAt(first).stream().noneMatch(looksAt::contains)
                && !first.conclusions().getFirst().equals(other.conclusions().getFirst());
    }

    /** Which columns a row has a condition in. */
    private static List<Integer> looksAt(DecisionTable.Row row) {
        return IntStream.range(0, row.conditions().size())
                .filter(i -> !NOT_ASKED.equals(row.conditions().get(i)))
                .boxed()
                .toList();
    }
}
