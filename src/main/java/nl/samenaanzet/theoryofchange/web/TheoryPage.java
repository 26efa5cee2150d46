package nl.samenaanzet.theoryofchange.web;

import java.util.List;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.Fixing;
import nl.samenaanzet.theoryofchange.Theories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        try {
            model.addAttribute("shortfalls", theories.shortfalls(code));
        } catch (Refusal down) {
            model.addAttribute("refusal", down);
        }
        return "theoryofchange/theory";
    }

    @GetMapping("/story")
    String story(@PathVariable String code, Model model) {
        show(code, model);
        model.addAttribute("scores", List.of(1, 2, 3, 4, 5));
        return "theoryofchange/story";
    }

    @PostMapping("/story")
    String tell(@PathVariable String code, @RequestParam String narrative) {
        if (narrative.length() > 10_000) {
            throw new Refusal("theoryofchange.error.long");
        }
        editing.tell(code, narrative.strip().replace("\r\n", "\n"));
        return "redirect:/theory-of-change/%s#story".formatted(code);
    }

    @PostMapping("/check")
    String check(@PathVariable String code, @RequestParam(required = false) Boolean necessary,
            @RequestParam(required = false) Boolean sufficient, @RequestParam(required = false) Integer plausible,
            @RequestParam(required = false) Integer feasible, @RequestParam(required = false) Integer testable) {
        editing.judge(code, new Check(necessary, sufficient, score(plausible), score(feasible), score(testable)));
        return "redirect:/theory-of-change/%s#shortfalls".formatted(code);
    }

    private static Integer score(Integer given) {
        if (given != null && (given < 1 || given > 5)) {
            throw new Refusal("theoryofchange.refusal.score");
        }
        return given;
    }

    @PostMapping("/fix")
    String fix(@PathVariable String code, @RequestParam String reason) {
        if (reason.isBlank() || reason.length() > 2000) {
            throw new Refusal("theoryofchange.refusal.noReason");
        }
        fixing.fix(code, reason.strip());
        return "redirect:/theory-of-change/%s#versions".formatted(code);
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
        model.addAttribute("ambition", catalogue.all().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow());
        model.addAttribute("theory", theories.of(code));
        model.addAttribute("versions", fixing.of(code));
    }
}
