package nl.samenaanzet.programme.web;

import java.util.LinkedHashMap;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.programme.CycleLessons;
import nl.samenaanzet.programme.CyclePlanning;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.ProgrammeImport;
import nl.samenaanzet.programme.web.CycleForms.ConsentForm;
import nl.samenaanzet.programme.web.CycleForms.PlanningForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people decide about the programme as a whole: its beginning, the lessons, the planning. */
@Controller
class CyclePage {

    private final ProgrammeCycle cycle;
    private final CycleLessons lessons;
    private final CyclePlanning planning;
    private final Lessons noted;
    private final ProgrammeImport file;

    CyclePage(ProgrammeCycle cycle, CycleLessons lessons, CyclePlanning planning, Lessons noted, ProgrammeImport file) {
        this.cycle = cycle;
        this.lessons = lessons;
        this.planning = planning;
        this.noted = noted;
        this.file = file;
    }

    @GetMapping("/programme/consent")
    String initConsent(Model model) {
        model.addAttribute(
                "form",
                new ConsentForm(
                        null, file.programme().aims().ambitions().getFirst().code(), null, null));
        return consentPage(model);
    }

    @PostMapping("/programme/consent")
    String processConsent(@ModelAttribute("form") ConsentForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> {
                    cycle.recordConsent(form.consent());
                })
                .then("/programme/board")
                .orShow(() -> consentPage(model));
    }

    private String consentPage(Model model) {
        var ambitions = new LinkedHashMap<String, String>();
        file.programme().aims().ambitions().forEach(ambition -> ambitions.put(ambition.code(), ambition.name()));
        model.addAttribute("ambitions", ambitions);
        return "programme/consent";
    }

    @GetMapping("/programme/{id}/decide-lessons")
    String decideLessons(@PathVariable CycleId id, Model model) {
        var run = cycle.byId(id);
        model.addAttribute("cycle", run);
        model.addAttribute(
                "lessons",
                noted.all().stream()
                        .filter(l -> l.ambitionCode().equals(run.consent().pilot()))
                        .toList());
        return "programme/decide-lessons";
    }

    @PostMapping("/programme/{id}/decide-lessons")
    String processDecideLessons(@PathVariable CycleId id, Model model) {
        return Act.on(model, () -> lessons.decideLessons(id))
                .then("/programme/board")
                .orShow(() -> decideLessons(id, model));
    }

    @GetMapping("/programme/{id}/planning")
    String initPlanning(@PathVariable CycleId id, Model model) {
        model.addAttribute("form", new PlanningForm(cycle.byId(id).consent().othersStartOn(), ""));
        return planningPage(id, model);
    }

    @PostMapping("/programme/{id}/planning")
    String processPlanning(
            @PathVariable CycleId id, @ModelAttribute("form") PlanningForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> planning.revisePlanning(id, form.othersStartOn(), form.reason()))
                .then("/programme/board")
                .orShow(() -> planningPage(id, model));
    }

    private String planningPage(CycleId id, Model model) {
        model.addAttribute("cycle", cycle.byId(id));
        return "programme/planning";
    }
}
