package nl.samenaanzet.council.web;

import java.util.Map;
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
import nl.samenaanzet.form.web.Act;
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
        model.addAttribute("form", new RegisterForm(council.usualTerm(), null));
        Act.opens(model, () -> council.registerItem(id, null, Map.of()));
        return show(id, model, "council/register-item");
    }

    @PostMapping("/{id}/register-item")
    String registerItem(
            @PathVariable ItemId id, @ModelAttribute("form") RegisterForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.registerItem(id, form.lastDay(), form.marks()))
                .then(DONE)
                .orShow(() -> show(id, model, "council/register-item"));
    }

    @GetMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, Model model) {
        var form = new PlanForm(null, null, null, null, "");
        model.addAttribute("form", form);
        Act.opens(model, () -> council.planItem(id, form.planning()));
        return show(id, model, "council/plan-item");
    }

    @PostMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.planItem(id, form.planning()))
                .then(DONE)
                .orShow(() -> show(id, model, "council/plan-item"));
    }

    @GetMapping("/{id}/replan-item")
    String replanItem(@PathVariable ItemId id, Model model) {
        var planning = council.item(id).agenda().planning();
        var form = planning == null ? new MoveForm(null, null, null, null, "", "") : MoveForm.of(planning);
        model.addAttribute("form", form);
        Act.opens(model, () -> council.replanItem(id, form.planning(), ""));
        return show(id, model, "council/replan-item");
    }

    @PostMapping("/{id}/replan-item")
    String replanItem(
            @PathVariable ItemId id, @ModelAttribute("form") MoveForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.replanItem(id, form.planning(), form.reason()))
                .then("/council/%s".formatted(id))
                .orShow(() -> show(id, model, "council/replan-item"));
    }

    @GetMapping("/{id}/record-debate")
    String recordDebate(@PathVariable ItemId id, Model model) {
        var planning = council.item(id).agenda().planning();
        model.addAttribute(
                "form",
                planning == null
                        ? new DebateForm(null, null, "")
                        : new DebateForm(planning.committeeOn(), planning.treatment(), ""));
        Act.opens(model, () -> council.recordDebate(id, null, "", null));
        return show(id, model, "council/record-debate");
    }

    @PostMapping("/{id}/record-debate")
    String recordDebate(
            @PathVariable ItemId id, @ModelAttribute("form") DebateForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.recordDebate(id, form.on(), form.report(), form.treatment()))
                .then(DONE)
                .orShow(() -> show(id, model, "council/record-debate"));
    }

    @GetMapping("/{id}/record-resolution")
    String recordResolution(@PathVariable ItemId id, Model model) {
        var form = new ResolutionForm(null, null, "", "", null, "");
        model.addAttribute("form", form);
        Act.opens(model, () -> council.recordResolution(id, form.outcome()));
        return show(id, model, "council/record-resolution");
    }

    @PostMapping("/{id}/record-resolution")
    String recordResolution(
            @PathVariable ItemId id, @ModelAttribute("form") ResolutionForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> council.recordResolution(id, form.outcome()))
                .then(DONE)
                .orShow(() -> show(id, model, "council/record-resolution"));
    }

    @GetMapping("/{id}/extend-term")
    String extendTerm(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new ExtendForm(null, ""));
        Act.opens(model, () -> terms.extendTerm(id, null, ""));
        return show(id, model, "council/extend-term");
    }

    @PostMapping("/{id}/extend-term")
    String extendTerm(
            @PathVariable ItemId id, @ModelAttribute("form") ExtendForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> terms.extendTerm(id, form.lastDay(), form.reason()))
                .then("/council/%s".formatted(id))
                .orShow(() -> show(id, model, "council/extend-term"));
    }

    private String show(ItemId id, Model model, String template) {
        var item = council.item(id);
        model.addAttribute("item", item);
        model.addAttribute("treatments", Treatment.values());
        if (model.getAttribute("form") instanceof RegisterForm) {
            model.addAttribute("marks", council.marks(id));
        }
        model.addAttribute("resolutions", CouncilOutcome.possible(item.councilRole()));
        return template;
    }
}
