package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.decision.question.WhatIf;
import nl.samenaanzet.decision.web.RouteForms.BodyForm;
import nl.samenaanzet.decision.web.RouteForms.ConfirmForm;
import nl.samenaanzet.decision.web.RouteForms.DecisionForm;
import nl.samenaanzet.decision.web.RouteForms.ScheduleForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps that people do for one component. */
@Controller
@RequestMapping("/decision/{id}")
class DecisionPage {

    private final Decision decision;
    private final CoalitionAgenda agenda;
    private final WhatIf whatIf;
    private final Splitting splitting;
    private final Explanations explanations;
    private final Dossiers dossiers;

    DecisionPage(
            Decision decision,
            CoalitionAgenda agenda,
            WhatIf whatIf,
            Splitting splitting,
            Explanations explanations,
            Dossiers dossiers) {
        this.decision = decision;
        this.agenda = agenda;
        this.whatIf = whatIf;
        this.splitting = splitting;
        this.explanations = explanations;
        this.dossiers = dossiers;
    }

    @ModelAttribute
    void component(@PathVariable ComponentId id, Model model) {
        var component = dossiers.component(id);
        model.addAttribute("component", component);
        model.addAttribute("dossier", dossiers.byId(component.strategyId()));
    }

    private RouteView route(ComponentId id, Model model) {
        var route = decision.route(id);
        model.addAttribute("route", route);
        model.addAttribute("explanations", explanations.of(route.grounds()));
        return route;
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
        var route = route(id, model);
        var facts = Ground.facts(route.grounds());
        model.addAttribute("choices", Choice.ALL);
        if (route.advice() != null) {
            model.addAttribute("duties", explanations.duties(whatIf.duties(facts, route.grounds()), route.grounds()));
            model.addAttribute("changes", whatIf.changes(facts, route.grounds()));
            model.addAttribute(
                    "splittable", splitting.canSplit(dossiers.component(id).facts()));
        }
        return "decision/confirm-route";
    }

    @PostMapping("/split-component")
    String splitComponent(@PathVariable ComponentId id, Model model) {
        return Act.on(model, () -> splitting.splitComponent(id))
                .then(RouteForms.DONE)
                .orShow(() -> confirmRoute(id, model));
    }

    @GetMapping("/schedule-item")
    String scheduleItem(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new ScheduleForm(null));
        return schedule(id, model);
    }

    @PostMapping("/schedule-item")
    String scheduleItem(
            @PathVariable ComponentId id,
            @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> decision.scheduleItem(id, form.meeting()))
                .then(RouteForms.DONE)
                .orShow(() -> schedule(id, model));
    }

    private String schedule(ComponentId id, Model model) {
        route(id, model);
        model.addAttribute("meetings", agenda.upcoming());
        return "decision/schedule-item";
    }

    @GetMapping("/record-decision")
    String recordDecision(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new DecisionForm(null, null, ""));
        return record(id, model);
    }

    @PostMapping("/record-decision")
    String recordDecision(
            @PathVariable ComponentId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> decision.recordDecision(id, form.answer(), form.text(), form.on()))
                .then(RouteForms.DONE)
                .orShow(() -> record(id, model));
    }

    private String record(ComponentId id, Model model) {
        route(id, model);
        model.addAttribute("answers", CoalitionAnswer.values());
        return "decision/record-decision";
    }

    @GetMapping("/record-body-decision")
    String recordBodyDecision(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new BodyForm("", null));
        return recordBody(id, model);
    }

    @PostMapping("/record-body-decision")
    String recordBodyDecision(
            @PathVariable ComponentId id, @ModelAttribute("form") BodyForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> decision.recordBodyDecision(id, form.text(), form.on()))
                .then(RouteForms.DONE)
                .orShow(() -> recordBody(id, model));
    }

    private String recordBody(ComponentId id, Model model) {
        route(id, model);
        return "decision/record-body-decision";
    }
}
