package nl.samenaanzet.decision.web;

import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.FactOffers;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.question.Questionnaire;
import nl.samenaanzet.decision.question.WhatIf;
import nl.samenaanzet.form.web.Act;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions that the route of a component still depends on, one at a time, and recording the answers. */
@Controller
class FactsPage {

    private final Decision decision;
    private final Questionnaire questionnaire;
    private final WhatIf whatIf;
    private final Dossiers dossiers;
    private final ObjectProvider<FactOffers> offers;

    FactsPage(
            Decision decision,
            Questionnaire questionnaire,
            WhatIf whatIf,
            Dossiers dossiers,
            ObjectProvider<FactOffers> offers) {
        this.decision = decision;
        this.questionnaire = questionnaire;
        this.whatIf = whatIf;
        this.dossiers = dossiers;
        this.offers = offers;
    }

    /**
     * Begins with what is known of the component; the answers so far stand in the address.
     *
     * @param again a question to answer again, or null
     * @param asked the question that was on the page before, or null
     */
    @GetMapping("/decision/{id}/complete-facts")
    String completeFacts(
            @PathVariable ComponentId id,
            @RequestParam Map<String, String> answers,
            @RequestParam(required = false) String again,
            @RequestParam(required = false) String asked,
            Model model) {
        var typed = TypedFacts.of(answers);
        typed.show(asked, model);
        return show(
                id,
                typed.given() || asked != null
                        ? typed.facts()
                        : dossiers.component(id).facts(),
                again,
                model);
    }

    @PostMapping("/decision/{id}/complete-facts")
    String completeFacts(@PathVariable ComponentId id, @RequestParam Map<String, String> answers, Model model) {
        var typed = TypedFacts.of(answers);
        return Act.on(typed.show(null, model), () -> decision.completeFacts(id, typed.facts()))
                .then(RouteForms.DONE)
                .orShow(() -> show(id, typed.facts(), null, model));
    }

    private String show(ComponentId id, Facts facts, String again, Model model) {
        var component = dossiers.component(id);
        var progress = questionnaire.progress(facts);
        model.addAttribute("component", component);
        model.addAttribute("dossier", dossiers.byId(component.strategyId()));
        var asking = Asking.of("/decision/%s/complete-facts".formatted(id), progress, again);
        model.addAttribute("asking", asking);
        if (asking.question() != null) {
            offers.stream()
                    .flatMap(o -> o.offer(asking.question(), component.strategyId(), id, component.means()).stream())
                    .findFirst()
                    .ifPresent(offer -> model.addAttribute("offer", offer));
        }
        if (progress.settled()) {
            model.addAttribute("advised", whatIf.advice(progress.facts()));
        }
        return "decision/complete-facts";
    }
}
