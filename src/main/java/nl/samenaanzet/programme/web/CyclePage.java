package nl.samenaanzet.programme.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.programme.CoherencePaper;
import nl.samenaanzet.programme.CycleLessons;
import nl.samenaanzet.programme.CyclePlanning;
import nl.samenaanzet.programme.ProgrammeCycle;
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

/** What people decide about the programme as a whole: its beginning, the lessons, the planning, the coherence. */
@Controller
class CyclePage {

    private final ProgrammeCycle cycle;
    private final CycleLessons lessons;
    private final CyclePlanning planning;
    private final CoherencePaper coherence;
    private final Lessons noted;
    private final ProgrammeImport file;

    CyclePage(ProgrammeCycle cycle, CycleLessons lessons, CyclePlanning planning, CoherencePaper coherence, Lessons noted,
            ProgrammeImport file) {
        this.cycle = cycle;
        this.lessons = lessons;
        this.planning = planning;
        this.coherence = coherence;
        this.noted = noted;
        this.file = file;
    }

    @GetMapping("/programme/consent")
    String initConsent(Model model) {
        model.addAttribute("form", new ConsentForm("", file.programme().ambitions().getFirst().code(), "", ""));
        return consentPage(model);
    }

    @PostMapping("/programme/consent")
    String processConsent(@Valid @ModelAttribute("form") ConsentForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return consentPage(model);
        }
        try {
            cycle.recordConsent(form.consent());
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return consentPage(model);
        }
        return "redirect:/programme/board";
    }

    private String consentPage(Model model) {
        model.addAttribute("programme", file.programme());
        return "programme/consent";
    }

    @GetMapping("/programme/{id}/decide-lessons")
    String decideLessons(@PathVariable UUID id, Model model) {
        var run = cycle.byId(id);
        model.addAttribute("cycle", run);
        model.addAttribute("lessons", noted.all().stream().filter(l -> l.ambitionCode().equals(run.pilot())).toList());
        return "programme/decide-lessons";
    }

    @PostMapping("/programme/{id}/decide-lessons")
    String processDecideLessons(@PathVariable UUID id, Model model) {
        try {
            lessons.decideLessons(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return decideLessons(id, model);
        }
        return "redirect:/programme/board";
    }

    @GetMapping("/programme/{id}/planning")
    String initPlanning(@PathVariable UUID id, Model model) {
        var run = cycle.byId(id);
        model.addAttribute("form", new PlanningForm(run.othersStartOn().toString(), ""));
        model.addAttribute("cycle", run);
        return "programme/planning";
    }

    @PostMapping("/programme/{id}/planning")
    String processPlanning(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanningForm form, BindingResult errors,
            Model model) {
        model.addAttribute("cycle", cycle.byId(id));
        if (errors.hasErrors()) {
            return "programme/planning";
        }
        try {
            planning.revisePlanning(id, CycleForms.date(form.othersStartOn()), form.reason());
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return "programme/planning";
        }
        return "redirect:/programme/board";
    }

    @GetMapping("/programme/{id}/write-coherence")
    String writeCoherence(@PathVariable UUID id, Model model) {
        model.addAttribute("cycle", cycle.byId(id));
        model.addAttribute("paper", coherence.paper(id));
        return "programme/write-coherence";
    }

    @PostMapping("/programme/{id}/write-coherence")
    String processWriteCoherence(@PathVariable UUID id) {
        return "redirect:/ambition/%s/draft".formatted(coherence.writeCoherence(id));
    }
}
