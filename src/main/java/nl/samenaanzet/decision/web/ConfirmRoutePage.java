package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.decision.question.WhatIf;
import nl.samenaanzet.decision.web.RouteForms.ConfirmForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Confirming the route of one component, or splitting it first. */
@Controller
@RequestMapping("/decision/{id}")
class ConfirmRoutePage {

    private final Decision decision;
    private final WhatIf whatIf;
    private final Splitting splitting;
    private final Explanations explanations;
    private final RouteStory story;

    ConfirmRoutePage(
            Decision decision, WhatIf whatIf, Splitting splitting, Explanations explanations, RouteStory story) {
        this.decision = decision;
        this.whatIf = whatIf;
        this.splitting = splitting;
        this.explanations = explanations;
        this.story = story;
    }

    @ModelAttribute
    void component(@PathVariable ComponentId id, Model model) {
        story.component(id, model);
    }

    @GetMapping("/confirm-route")
    String confirmRoute(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new ConfirmForm(null, null, ""));
        return confirm(id, model);
    }

    @PostMapping("/confirm-route")
    String confirmRoute(
            @PathVariable ComponentId id, @ModelAttribute("form") ConfirmForm form, BindingResult errors, Model model) {
        return Act.on(
                        errors,
                        () -> decision.confirmRoute(
                                id, form.chosen(decision.route(id).advice()), form.reason()))
                .then(RouteForms.DONE)
                .orShow(() -> confirm(id, model));
    }

    private String confirm(ComponentId id, Model model) {
        var route = story.route(id, model);
        var facts = Ground.facts(route.grounds());
        model.addAttribute("choices", Choice.ALL);
        if (route.advice() != null) {
            model.addAttribute(
                    "choices",
                    Choice.ALL.stream()
                            .filter(choice -> choice.takesNothingFrom(route.advice()))
                            .toList());
            model.addAttribute("duties", explanations.duties(whatIf.duties(facts, route.grounds()), route.grounds()));
            model.addAttribute("changes", whatIf.changes(facts, route.grounds()));
            model.addAttribute("splittable", splitting.canSplit(decision.collectFacts(id)));
        }
        return "decision/confirm-route";
    }

    @PostMapping("/split-component")
    String splitComponent(@PathVariable ComponentId id, Model model) {
        return Act.on(model, () -> splitting.splitComponent(id))
                .then(RouteForms.DONE)
                .orShow(() -> confirmRoute(id, model));
    }
}
