package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Overrides;
import nl.samenaanzet.decision.web.RouteForms.VerdictForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second pair of eyes on another route than advised. */
@Controller
@RequestMapping("/decision/{id}")
class OverridePage {

    private final Overrides overrides;
    private final RouteStory story;

    OverridePage(Overrides overrides, RouteStory story) {
        this.overrides = overrides;
        this.story = story;
    }

    @GetMapping("/approve-override")
    String approveOverride(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new VerdictForm(null, ""));
        return forChair(id, model);
    }

    @PostMapping("/approve-override")
    String approveOverride(
            @PathVariable ComponentId id, @ModelAttribute("form") VerdictForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> overrides.approveOverride(id, form.agreed(), form.note()))
                .then(RouteForms.DONE)
                .orShow(() -> forChair(id, model));
    }

    private String forChair(ComponentId id, Model model) {
        story.component(id, model);
        story.route(id, model);
        return "decision/approve-override";
    }

    @GetMapping("/approve-override-for-council")
    String approveOverrideForCouncil(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new VerdictForm(null, ""));
        return forGriffie(id, model);
    }

    @PostMapping("/approve-override-for-council")
    String approveOverrideForCouncil(
            @PathVariable ComponentId id, @ModelAttribute("form") VerdictForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> overrides.approveOverrideForCouncil(id, form.agreed(), form.note()))
                .then(RouteForms.DONE)
                .orShow(() -> forGriffie(id, model));
    }

    private String forGriffie(ComponentId id, Model model) {
        story.route(overrides.forCouncil(id), model);
        return "decision/approve-override-for-council";
    }
}
