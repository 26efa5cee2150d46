package nl.samenaanzet.decision.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision.Advised;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.RouteRules;
import org.springframework.stereotype.Service;

/** Trying the rules with answers of one's own, and seeing which other answer would change the route. Keeps nothing. */
@Service
public class WhatIf {

    private final RouteRules rules;

    WhatIf(RouteRules rules) {
        this.rules = rules;
    }

    /**
     * One other answer that changes the route.
     *
     * @param answer the other answer: a value of its enum, or true or false
     * @param choice the route with it; null when the tables then need more answers
     */
    public record Change(Fact question, Object answer, Choice choice) {}

    /** @throws nl.samenaanzet.form.Refusal when there are no tables yet */
    public Advised advice(Facts facts) {
        return rules.today().ask(facts);
    }

    /** Every single other answer with which the tables of today advise another route, or need to know more. */
    public List<Change> changes(Facts facts) {
        return changes(rules.today(), facts);
    }

    /** The same by the tables that are kept with an advice; these need neither the engine nor the tables of today. */
    public List<Change> changes(Facts facts, List<Ground> grounds) {
        return grounds.isEmpty() ? List.of() : changes(rules.asOf(grounds), facts);
    }

    /** Two duties to different bodies, of which the advice shows the first. */
    public Optional<Duties> duties(Facts facts) {
        return Duties.of(rules.today(), facts);
    }

    /** The same by the tables that are kept with an advice. */
    public Optional<Duties> duties(Facts facts, List<Ground> grounds) {
        return grounds.isEmpty() ? Optional.empty() : Duties.of(rules.asOf(grounds), facts);
    }

    private static List<Change> changes(RouteRule rule, Facts facts) {
        var now = rule.outcome(facts).choice();
        var changes = new ArrayList<Change>();
        facts.answers().forEach((question, given) -> {
            for (var answer : question.answers()) {
                var choice = rule.outcome(facts.with(question, answer)).choice();
                if (!answer.equals(given) && !choice.equals(now)) {
                    var settled = Questionnaire.settled(rule, facts.with(question, answer));
                    changes.add(new Change(question, answer, settled ? choice : null));
                }
            }
        });
        return changes;
    }
}
