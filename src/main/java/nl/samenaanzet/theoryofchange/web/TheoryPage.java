package nl.samenaanzet.theoryofchange.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.theoryofchange.Fixing;
import nl.samenaanzet.theoryofchange.SectorTrust;
import nl.samenaanzet.theoryofchange.Shortfalls;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.web.TheoryForms.FixForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The theory of one ambition: outline, drawing, what is lacking, versions. */
@Controller
@RequestMapping("/theory-of-change/{code:[A-Z]{2,8}}")
class TheoryPage {

    private final Theories theories;
    private final SectorTrust trust;
    private final Shortfalls shortfalls;
    private final Fixing fixing;
    private final AmbitionCatalogue catalogue;

    TheoryPage(
            Theories theories, SectorTrust trust, Shortfalls shortfalls, Fixing fixing, AmbitionCatalogue catalogue) {
        this.theories = theories;
        this.trust = trust;
        this.shortfalls = shortfalls;
        this.fixing = fixing;
        this.catalogue = catalogue;
    }

    @GetMapping("")
    String theory(@PathVariable String code, Model model) {
        show(code, model);
        model.addAttribute("outline", theories.outline(code));
        model.addAttribute("certainty", trust.certainty(code));
        model.asMap().putIfAbsent("fix", new FixForm(""));
        Act.on(model, () -> {
            model.addAttribute("shortfalls", shortfalls.of(code));
        });
        return "theoryofchange/theory";
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
        model.addAttribute("ambition", catalogue.ambition(code));
        model.addAttribute("theory", theories.of(code));
        model.addAttribute("versions", fixing.of(code));
    }
}
