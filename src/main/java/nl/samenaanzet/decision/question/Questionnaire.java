package nl.samenaanzet.decision.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.FactQuestions;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.RouteRules;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;

/**
 * The questions about a component that its route still depends on. None is written down here: a question is asked when
 * the tables, for some values of what is not answered yet, say something else for another answer to it.
 */
@Service
public class Questionnaire implements FactQuestions {

    private static final int KEPT = 5000;

    private final RouteRules rules;
    private final ConcurrentLruCache<Asking, Optional<Fact>> next =
            new ConcurrentLruCache<>(KEPT, asking -> new Search(asking.rule()).next(asking.facts()));

    Questionnaire(RouteRules rules) {
        this.rules = rules;
    }

    /** The same facts to the same edition of the tables need the same question. */
    private record Asking(RouteRule rule, Facts facts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asking asking
                    && rule.edition().equals(asking.rule.edition())
                    && facts.equals(asking.facts);
        }

        @Override
        public int hashCode() {
            return rule.edition().hashCode() * 31 + facts.hashCode();
        }
    }

    /**
     * How far the questions are.
     *
     * @param answered the questions that were needed, in the order in which they are asked
     * @param next the question that is needed now, or null when the route is settled
     * @param facts the answers that count: those to {@code answered}
     */
    public record Progress(List<Fact> answered, Fact next, Facts facts) {

        public boolean settled() {
            return next == null;
        }
    }

    /**
     * Walks along the answers that are given, as far as they are needed.
     *
     * @throws nl.samenaanzet.form.Refusal without tables
     */
    public Progress progress(Facts given) {
        var rule = rules.today();
        var answered = new ArrayList<Fact>();
        var counted = Facts.NONE;
        while (true) {
            var question = next.get(new Asking(rule, counted)).orElse(null);
            if (question == null || given.answer(question) == null) {
                return new Progress(List.copyOf(answered), question, counted);
            }
            answered.add(question);
            counted = counted.with(question, given.answer(question));
        }
    }

    /** All of them as long as there are no tables to say which. */
    @Override
    public List<Fact> needed(Facts facts) {
        try {
            var progress = progress(facts);
            return progress.settled()
                    ? progress.answered()
                    : Stream.concat(progress.answered().stream(), Stream.of(progress.next()))
                            .toList();
        } catch (Refusal noTables) {
            return List.of(Fact.values());
        }
    }

    /** Whether the tables need nothing more to be sure of the route. */
    static boolean settled(RouteRule rule, Facts facts) {
        return new Search(rule).next(facts).isEmpty();
    }
}
