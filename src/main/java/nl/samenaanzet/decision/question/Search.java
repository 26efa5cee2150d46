package nl.samenaanzet.decision.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.RouteRule;

/**
 * Looks for the first open question of which the answer still matters, by asking the tables for every value of the
 * others.
 */
final class Search {

    private final RouteRule rule;

    Search(RouteRule rule) {
        this.rule = rule;
    }

    /** Empty when no answer matters any more. */
    Optional<Fact> next(Facts facts) {
        var open = new ArrayList<>(List.of(Fact.values()));
        open.removeIf(question -> facts.answer(question) != null);
        var fixed = facts;
        for (var i = 0; i < open.size(); i++) {
            if (matters(open.get(i), fixed, open.subList(i + 1, open.size()))) {
                return Optional.of(open.get(i));
            }
            // it changes nothing, so one value of it stands for all
            fixed = fixed.with(open.get(i), open.get(i).answers().getFirst());
        }
        return demanded(facts, fixed, open);
    }

    /** Whether another answer changes the outcome for some values of the other open questions. */
    private boolean matters(Fact question, Facts facts, List<Fact> others) {
        if (others.isEmpty()) {
            return question.answers().stream()
                            .map(value -> rule.outcome(facts.with(question, value)))
                            .distinct()
                            .count()
                    > 1;
        }
        var first = others.getFirst();
        return first.answers().stream()
                .anyMatch(value -> matters(question, facts.with(first, value), others.subList(1, others.size())));
    }

    /** A question of which the answer changes nothing, but that the tables may not miss: it is asked all the same. */
    private Optional<Fact> demanded(Facts facts, Facts complete, List<Fact> open) {
        var outcome = rule.outcome(complete);
        if (rule.outcome(facts).equals(outcome)) {
            return Optional.empty();
        }
        return open.stream()
                .filter(q -> !rule.outcome(complete.with(q, null)).equals(outcome))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }
}
