package nl.samenaanzet.council.web;

import static nl.samenaanzet.council.web.CouncilForms.date;

import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.CouncilTerms;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.web.CouncilForms.DebateForm;
import nl.samenaanzet.council.web.CouncilForms.ExtendForm;
import nl.samenaanzet.council.web.CouncilForms.MoveForm;
import nl.samenaanzet.council.web.CouncilForms.PlanForm;
import nl.samenaanzet.council.web.CouncilForms.RegisterForm;
import nl.samenaanzet.council.web.CouncilForms.ResolutionForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of the griffie, from registration to the outcome. */
@Controller
@RequestMapping("/council")
class TreatmentPage {

    private static final String DONE = "/council?done";

    private final Council council;
    private final CouncilTerms terms;

    TreatmentPage(Council council, CouncilTerms terms) {
        this.council = council;
        this.terms = terms;
    }

    @GetMapping("/{id}/register-item")
    String registerItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new RegisterForm(council.usualTerm().toString()));
        return show(id, model, "council/register-item");
    }

    @PostMapping("/{id}/register-item")
    String registerItem(@PathVariable ItemId id, @ModelAttribute("form") RegisterForm form, BindingResult errors,
            Model model) {
        return StepForms.act(errors, "lastDay", "lastDay", DONE, () -> council.registerItem(id, date(form.lastDay())),
                () -> show(id, model, "council/register-item"));
    }

    @GetMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new PlanForm("", "", null, "", ""));
        return show(id, model, "council/plan-item");
    }

    @PostMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
        return StepForms.act(errors, "councilOn", "councilOn", DONE, () -> council.planItem(id, form.planning()),
                () -> show(id, model, "council/plan-item"));
    }

    @GetMapping("/{id}/replan-item")
    String replanItem(@PathVariable ItemId id, Model model) {
        var planning = council.item(id).planning();
        model.addAttribute("form", planning == null ? new MoveForm("", "", null, "", "", "") : MoveForm.of(planning));
        return show(id, model, "council/replan-item");
    }

    @PostMapping("/{id}/replan-item")
    String replanItem(@PathVariable ItemId id, @ModelAttribute("form") MoveForm form, BindingResult errors, Model model) {
        return StepForms.act(errors, "councilOn", "councilOn", "/council/%s".formatted(id),
                () -> council.replanItem(id, form.planning(), form.reason()), () -> show(id, model, "council/replan-item"));
    }

    @GetMapping("/{id}/record-debate")
    String recordDebate(@PathVariable ItemId id, Model model) {
        var planning = council.item(id).planning();
        var day = planning == null || planning.committeeOn() == null ? "" : planning.committeeOn().toString();
        model.addAttribute("form", new DebateForm(day, planning == null ? null : planning.treatment(), ""));
        return show(id, model, "council/record-debate");
    }

    @PostMapping("/{id}/record-debate")
    String recordDebate(@PathVariable ItemId id, @ModelAttribute("form") DebateForm form, BindingResult errors, Model model) {
        return StepForms.act(errors, "treatment", "on", DONE,
                () -> council.recordDebate(id, date(form.on()), form.report(), form.treatment()),
                () -> show(id, model, "council/record-debate"));
    }

    @GetMapping("/{id}/record-resolution")
    String recordResolution(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new ResolutionForm(null, "", "", "", ""));
        return show(id, model, "council/record-resolution");
    }

    @PostMapping("/{id}/record-resolution")
    String recordResolution(@PathVariable ItemId id, @ModelAttribute("form") ResolutionForm form,
            BindingResult errors, Model model) {
        return StepForms.act(errors, "resolution", "on", DONE, () -> council.recordResolution(id, form.outcome()),
                () -> show(id, model, "council/record-resolution"));
    }

    @GetMapping("/{id}/extend-term")
    String extendTerm(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new ExtendForm("", ""));
        return show(id, model, "council/extend-term");
    }

    @PostMapping("/{id}/extend-term")
    String extendTerm(@PathVariable ItemId id, @ModelAttribute("form") ExtendForm form, BindingResult errors, Model model) {
        return StepForms.act(errors, "lastDay", "lastDay", "/council/%s".formatted(id),
                () -> terms.extendTerm(id, date(form.lastDay()), form.reason()), () -> show(id, model, "council/extend-term"));
    }

    private String show(ItemId id, Model model, String template) {
        var item = council.item(id);
        model.addAttribute("item", item);
        model.addAttribute("treatments", Treatment.values());
        model.addAttribute("resolutions", CouncilOutcome.possible(item.councilRole()));
        return template;
    }
}
