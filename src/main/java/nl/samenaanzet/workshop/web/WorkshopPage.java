package nl.samenaanzet.workshop.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.workshop.MinuteLine.MinuteLineId;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.Scripts;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.web.InviteForms.ReasonForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workshops, one of them, the script, and what was agreed to do. */
@Controller
class WorkshopPage {

    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final Minutes minutes;
    private final Scripts scripts;

    WorkshopPage(Workshops workshops, WorkshopPlanning planning, Minutes minutes, Scripts scripts) {
        this.workshops = workshops;
        this.planning = planning;
        this.minutes = minutes;
        this.scripts = scripts;
    }

    @GetMapping("/workshop")
    String workshops(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("upcoming", workshops.upcoming());
        model.addAttribute("past", workshops.past(page));
        return "workshop/workshops";
    }

    @GetMapping("/workshop/actions")
    String actions(Model model) {
        model.addAttribute("actions", minutes.openActions());
        return "workshop/actions";
    }

    @GetMapping("/workshop/script")
    String script(Model model) {
        return script(scripts.newest().version(), model);
    }

    @GetMapping("/workshop/script/{version:\\d{1,6}}")
    String script(@PathVariable int version, Model model) {
        model.addAttribute("script", scripts.version(version));
        model.addAttribute("versions", scripts.all());
        model.addAttribute("before", version > 1 ? scripts.version(version - 1) : null);
        return "workshop/script";
    }

    @GetMapping("/workshop/{id}")
    String workshop(@PathVariable WorkshopId id, Model model) {
        var workshop = workshops.byId(id);
        model.addAttribute("workshop", workshop);
        model.addAttribute("agenda", workshops.agenda(id));
        model.addAttribute("composition", workshops.composition(id));
        model.addAttribute("lines", minutes.of(id));
        return "workshop/workshop";
    }

    @GetMapping("/workshop/{id}/cancel")
    String cancel(@PathVariable WorkshopId id, Model model) {
        model.addAttribute("form", ReasonForm.EMPTY);
        Act.opens(model, () -> planning.cancel(id, ""));
        return cancelPage(id, model);
    }

    @PostMapping("/workshop/{id}/cancel")
    String processCancel(
            @PathVariable WorkshopId id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> planning.cancel(id, form.reason()))
                .then("/workshop/" + id)
                .orShow(() -> cancelPage(id, model));
    }

    @PostMapping("/workshop/{id}/actions/{line}/done")
    String done(@PathVariable WorkshopId id, @PathVariable MinuteLineId line, Model model) {
        return Act.on(model, () -> minutes.done(line))
                .then("/workshop/%s#minutes".formatted(id))
                .orShow(() -> workshop(id, model));
    }

    private String cancelPage(WorkshopId id, Model model) {
        model.addAttribute("workshop", workshops.byId(id));
        return "workshop/cancel";
    }
}
