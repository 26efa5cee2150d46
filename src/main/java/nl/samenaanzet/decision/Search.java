package nl.samenaanzet.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Facts;

/** Looks for the first open question of which the answer still matters, by asking the tables for every value of the others. */
final class Search {

    private static final Map<String, List<?>> QUESTIONS = Facts.questions();

    private final RouteRule rule;

    Search(RouteRule rule) {
        this.rule = rule;
    }

    /** Its name; empty when no answer matters any more. */
    String next(Facts facts) {
        var open = new ArrayList<>(QUESTIONS.keySet());
        open.removeIf(question -> facts.answer(question) != null);
        var fixed = facts;
        for (var i = 0; i < open.size(); i++) {
            if (matters(open.get(i), fixed, open.subList(i + 1, open.size()))) {
                return open.get(i);
            }
            // it changes nothing, so one value of it stands for all
            fixed = fixed.with(open.get(i), QUESTIONS.get(open.get(i)).getFirst());
        }
        return demanded(facts, fixed, open);
    }

    /** Whether another answer changes the outcome for some values of the other open questions. */
    private boolean matters(String question, Facts facts, List<String> others) {
        if (others.isEmpty()) {
            return QUESTIONS.get(question).stream().map(value -> rule.outcome(facts.with(question, value))).distinct().count() > 1;
        }
        var first = others.getFirst();
        return QUESTIONS.get(first).stream()
                .anyMatch(value -> matters(question, facts.with(first, value), others.subList(1, others.size())));
    }

    /** A question of which the answer changes nothing, but that the tables may not miss: it is asked all the same. */
    private String demanded(Facts facts, Facts complete, List<String> open) {
        var outcome = rule.outcome(complete);
        if (rule.outcome(facts).equals(outcome)) {
            return "";
        }
        return open.stream().filter(q -> !rule.outcome(complete.with(q, null)).equals(outcome)).findFirst()
                .orElse(open.isEmpty() ? "" : open.getFirst());
    }
}
