package nl.samenaanzet.theoryofchange.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.Fixing;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.web.TheoryForms.CheckForm;
import nl.samenaanzet.theoryofchange.web.TheoryForms.FixForm;
import nl.samenaanzet.theoryofchange.web.TheoryForms.StoryForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The theory of one ambition: outline, drawing, what is lacking, story, versions. */
@Controller
@RequestMapping("/theory-of-change/{code:[A-Z]{2,8}}")
class TheoryPage {

    private final Theories theories;
    private final Editing editing;
    private final Fixing fixing;
    private final AmbitionCatalogue catalogue;

    TheoryPage(Theories theories, Editing editing, Fixing fixing, AmbitionCatalogue catalogue) {
        this.theories = theories;
        this.editing = editing;
        this.fixing = fixing;
        this.catalogue = catalogue;
    }

    @GetMapping("")
    String theory(@PathVariable String code, Model model) {
        show(code, model);
        model.addAttribute("outline", theories.outline(code));
        model.addAttribute("certainty", theories.certainty(code));
        model.asMap().putIfAbsent("fix", new FixForm(""));
        Act.on(model, () -> {
            model.addAttribute("shortfalls", theories.shortfalls(code));
        });
        return "theoryofchange/theory";
    }

    @GetMapping("/story")
    String story(@PathVariable String code, Model model) {
        show(code, model);
        model.asMap().putIfAbsent("form", new StoryForm(theories.of(code).narrative()));
        model.asMap().putIfAbsent("check", CheckForm.of(theories.of(code).check()));
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

    @PostMapping("/fix")
    String fix(@PathVariable String code, @ModelAttribute("fix") FixForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> {
                    fixing.fix(code, form.reason());
                })
                .then("/theory-of-change/%s#versions".formatted(code))
                .orShow(() -> theory(code, model));
    }

    @GetMapping("/difference")
    String difference(@PathVariable String code, @RequestParam int before, @RequestParam int after, Model model) {
        show(code, model);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("differences", fixing.between(code, before, after));
        return "theoryofchange/difference";
    }

    private void show(String code, Model model) {
        model.addAttribute(
                "ambition",
                catalogue.all().stream()
                        .filter(a -> a.code().equals(code))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("theory", theories.of(code));
        model.addAttribute("versions", fixing.of(code));
    }
}
