package nl.samenaanzet.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RuleSentence;
import nl.samenaanzet.decision.question.Duties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes what was kept with an advice readable, in the language of the reader where the sentence has not changed since.
 */
@Component
class Explanations {

    private final RuleSentence sentences;

    Explanations(RuleSentence sentences) {
        this.sentences = sentences;
    }

    List<Explanation> of(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> {
                    var table = DecisionTable.of(ground.xml());
                    var spoken = spoken(ground, table);
                    return new Explanation(ground, table, spoken.sentence(), spoken.language(), ground.source());
                })
                .toList();
    }

    private record Spoken(String sentence, String language) {}

    private Spoken spoken(Ground ground, DecisionTable table) {
        var language = LocaleContextHolder.getLocale();
        if (ground.sentence().equals(sentences.of(table, ground.rule(), false))) {
            return new Spoken(sentences.of(table, ground.rule(), false, language), language.getLanguage());
        }
        var notNeeded = ground.missedSomething() && ground.sentence().equals(sentences.of(table, ground.rule(), true));
        return notNeeded
                ? new Spoken(sentences.of(table, ground.rule(), true, language), language.getLanguage())
                : new Spoken(ground.sentence(), sentences.kept().getLanguage());
    }

    /** A duty as a sentence with its source. */
    record Duty(String sentence, String source) {}

    /** The two duties in words; empty when there is one. */
    List<Duty> duties(Optional<Duties> duties, List<Ground> grounds) {
        var table = grounds.stream()
                .filter(g -> g.tableId().equals("decision-competence"))
                .findFirst()
                .map(g -> DecisionTable.of(g.xml()));
        return duties.stream()
                .flatMap(d -> List.of(d.shown(), d.hidden()).stream())
                .map(rule -> duty(table.orElseThrow(), rule, LocaleContextHolder.getLocale()))
                .toList();
    }

    private Duty duty(DecisionTable table, String rule, Locale language) {
        return new Duty(
                sentences.of(table, rule, false, language), table.row(rule).source());
    }
}
