package nl.samenaanzet.workshop.web;

import jakarta.validation.Valid;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.workshop.Scripts;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning a workshop, and moving it. */
@Controller
class PlanPage {

    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final Scripts scripts;

    PlanPage(Workshops workshops, WorkshopPlanning planning, Scripts scripts) {
        this.workshops = workshops;
        this.planning = planning;
        this.scripts = scripts;
    }

    @GetMapping("/workshop/{id}/plan-workshop")
    String planWorkshop(@PathVariable WorkshopId id, Model model) {
        var form = PlanForm.of(workshops.byId(id), workshops.agenda(id));
        model.addAttribute("form", form);
        Act.opens(model, () -> planning.planWorkshop(id, form.plan(), form.items()));
        return page(id, model);
    }

    @PostMapping("/workshop/{id}/plan-workshop")
    String processPlanWorkshop(
            @PathVariable WorkshopId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model) {
        return Act.on(Act.checked(errors, form::check), () -> planning.planWorkshop(id, form.plan(), form.items()))
                .then("/workshop/%s?planned".formatted(id))
                .orShow(() -> page(id, model));
    }

    private String page(WorkshopId id, Model model) {
        var workshop = workshops.byId(id);
        model.addAttribute("workshop", workshop);
        model.addAttribute("script", scripts.version(workshop.of().scriptVersion()));
        return "workshop/plan-workshop";
    }
}
