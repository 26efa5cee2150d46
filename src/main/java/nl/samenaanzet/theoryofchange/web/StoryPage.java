package nl.samenaanzet.theoryofchange.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.web.TheoryForms.CheckForm;
import nl.samenaanzet.theoryofchange.web.TheoryForms.StoryForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The theory of one ambition in a few sentences, and what people judge of it. */
@Controller
@RequestMapping("/theory-of-change/{code:[A-Z]{2,8}}")
class StoryPage {

    private final Theories theories;
    private final Editing editing;
    private final AmbitionCatalogue catalogue;

    StoryPage(Theories theories, Editing editing, AmbitionCatalogue catalogue) {
        this.theories = theories;
        this.editing = editing;
        this.catalogue = catalogue;
    }

    @GetMapping("/story")
    String story(@PathVariable String code, Model model) {
        var theory = theories.of(code);
        model.addAttribute("ambition", catalogue.ambition(code));
        model.addAttribute("theory", theory);
        model.asMap().putIfAbsent("form", new StoryForm(theory.narrative()));
        model.asMap().putIfAbsent("check", CheckForm.of(theory.check()));
        return "theoryofchange/story";
    }

    @PostMapping("/story")
    String tell(@PathVariable String code, @ModelAttribute("form") StoryForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> editing.tell(code, form.narrative()))
                .then("/theory-of-change/%s#story".formatted(code))
                .orShow(() -> story(code, model));
    }

    @PostMapping("/check")
    String check(
            @PathVariable String code, @ModelAttribute("check") CheckForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> editing.judge(code, form.check()))
                .then("/theory-of-change/%s#shortfalls".formatted(code))
                .orShow(() -> story(code, model));
    }
}
