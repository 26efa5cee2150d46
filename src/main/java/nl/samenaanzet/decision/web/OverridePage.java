package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Overrides;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.decision.web.RouteForms.VerdictForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second pair of eyes on another route than advised, and making two components of one with two duties. */
@Controller
@RequestMapping("/decision/{id}")
class OverridePage {

    private final Overrides overrides;
    private final Decision decision;
    private final Splitting splitting;
    private final Explanations explanations;
    private final Dossiers dossiers;

    OverridePage(Overrides overrides, Decision decision, Splitting splitting, Explanations explanations, Dossiers dossiers) {
        this.overrides = overrides;
        this.decision = decision;
        this.splitting = splitting;
        this.explanations = explanations;
        this.dossiers = dossiers;
    }

    @GetMapping("/approve-override")
    String approveOverride(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new VerdictForm(null, ""));
        return forChair(id, model);
    }

    @PostMapping("/approve-override")
    String approveOverride(@PathVariable ComponentId id, @ModelAttribute("form") VerdictForm form, BindingResult errors, Model model) {
        return DecisionPage.act(errors, "agreed", () -> overrides.approveOverride(id, form.agreed(), form.note()),
                () -> forChair(id, model));
    }

    private String forChair(ComponentId id, Model model) {
        var component = dossiers.component(id);
        model.addAttribute("component", component);
        model.addAttribute("dossier", dossiers.byId(component.strategyId()));
        show(decision.route(id), model);
        return "decision/approve-override";
    }

    @GetMapping("/approve-override-for-council")
    String approveOverrideForCouncil(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new VerdictForm(null, ""));
        show(overrides.forCouncil(id), model);
        return "decision/approve-override-for-council";
    }

    @PostMapping("/approve-override-for-council")
    String approveOverrideForCouncil(@PathVariable ComponentId id, @ModelAttribute("form") VerdictForm form,
            BindingResult errors, Model model) {
        return DecisionPage.act(errors, "agreed", () -> overrides.approveOverrideForCouncil(id, form.agreed(), form.note()), () -> {
            show(overrides.forCouncil(id), model);
            return "decision/approve-override-for-council";
        });
    }

    private void show(RouteView route, Model model) {
        model.addAttribute("route", route);
        model.addAttribute("explanations", explanations.of(route.grounds()));
    }

    @PostMapping("/withdraw-override")
    String withdrawOverride(@PathVariable ComponentId id) {
        overrides.withdrawOverride(id);
        return "redirect:/decision/%s".formatted(id);
    }

    @PostMapping("/split-component")
    String splitComponent(@PathVariable ComponentId id) {
        splitting.splitComponent(id);
        return "redirect:/inbox?done";
    }
}
