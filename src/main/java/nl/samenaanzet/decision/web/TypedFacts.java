package nl.samenaanzet.decision.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * Answers as they stand in an address or a form; one that is none of the possible ones counts as not given.
 *
 * @param typed by column, of every question
 */
record TypedFacts(Map<String, Object> typed) {

    static TypedFacts of(Map<String, String> parameters) {
        var typed = Facts.NONE.codes();
        typed.replaceAll((column, none) -> parameters.get(column));
        return new TypedFacts(typed);
    }

    Facts facts() {
        var facts = Facts.NONE;
        for (var fact : Fact.values()) {
            facts = facts.with(fact, fact.read(typed.get(fact.column())).orElse(null));
        }
        return facts;
    }

    /** Whether anything was answered. */
    boolean given() {
        return typed.values().stream().anyMatch(Objects::nonNull);
    }

    /**
     * The form for the page, with what is wrong with it.
     *
     * @param asked the question that was on the page before, or null
     */
    BindingResult show(String asked, Model model) {
        var errors = new MapBindingResult(typed, "form");
        var facts = facts();
        unknown(facts).forEach(fact -> errors.rejectValue(fact.column(), "ambition.error.fact"));
        if (!errors.hasErrors()) {
            Fact.of(asked)
                    .filter(fact -> facts.answer(fact) == null)
                    .ifPresent(fact -> errors.rejectValue(fact.column(), "decision.error.fact"));
        }
        model.addAttribute("form", typed);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return errors;
    }

    private List<Fact> unknown(Facts facts) {
        return Arrays.stream(Fact.values())
                .filter(fact -> facts.answer(fact) == null
                        && !Objects.toString(typed.get(fact.column()), "").isBlank())
                .toList();
    }
}
