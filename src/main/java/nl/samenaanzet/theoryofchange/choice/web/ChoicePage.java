package nl.samenaanzet.theoryofchange.choice.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import nl.samenaanzet.theoryofchange.choice.Criterion;
import nl.samenaanzet.theoryofchange.choice.Marks;
import nl.samenaanzet.theoryofchange.choice.web.ChoiceForms.ChooseForm;
import nl.samenaanzet.theoryofchange.choice.web.ChoiceForms.MarksForm;
import nl.samenaanzet.theoryofchange.choice.web.ChoiceForms.WeightsForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The activities of an ambition in order, why in that order, and what was chosen. */
@Controller
class ChoicePage {

    private final Choosing choosing;
    private final Marks marks;
    private final AmbitionCatalogue catalogue;
    private final People people;

    ChoicePage(Choosing choosing, Marks marks, AmbitionCatalogue catalogue, People people) {
        this.choosing = choosing;
        this.marks = marks;
        this.catalogue = catalogue;
        this.people = people;
    }

    @GetMapping("/choice/{code:[A-Z]{2,8}}")
    String choice(@PathVariable String code, Model model) {
        model.addAttribute("ambition", catalogue.ambition(code));
        model.addAttribute("candidates", choosing.candidates(code));
        model.addAttribute("record", choosing.record(code));
        model.addAttribute("weights", marks.weights(code).of());
        model.asMap().putIfAbsent("form", WeightsForm.of(marks.weights(code)));
        return "choice/choice";
    }

    @PostMapping("/choice/{code:[A-Z]{2,8}}/weights")
    String weigh(
            @PathVariable String code, @ModelAttribute("form") WeightsForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> marks.weigh(code, form.weights()))
                .then("/choice/" + code)
                .orShow(() -> choice(code, model));
    }

    @GetMapping("/choice/activity/{id}")
    String activity(@PathVariable ElementId id, Model model) {
        model.addAttribute("candidate", choosing.candidate(id));
        model.addAttribute("criteria", Criterion.values());
        model.addAttribute("sectors", people.sectorNames());
        model.asMap().putIfAbsent("marks", MarksForm.of(marks.of(id)));
        model.asMap().putIfAbsent("form", new ChooseForm(null, ""));
        return "choice/activity";
    }

    @PostMapping("/choice/activity/{id}")
    String mark(
            @PathVariable ElementId id, @ModelAttribute("marks") MarksForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> marks.mark(id, form.given()))
                .then("/choice/%s#a-%s".formatted(codeOf(id), id))
                .orShow(() -> activity(id, model));
    }

    @PostMapping("/choice/activity/{id}/choose")
    String choose(
            @PathVariable ElementId id, @ModelAttribute("form") ChooseForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> choosing.choose(id, form.chosen(), form.reason()))
                .then("/choice/%s#record".formatted(codeOf(id)))
                .orShow(() -> activity(id, model));
    }

    private String codeOf(ElementId id) {
        return choosing.candidate(id).activity().ambitionCode();
    }
}
