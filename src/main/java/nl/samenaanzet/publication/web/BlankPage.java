package nl.samenaanzet.publication.web;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.release.TextBlanking;
import nl.samenaanzet.register.Blanking.Blanked;
import nl.samenaanzet.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choosing which texts of a published decision nobody is to read any more. */
@Controller
@RequestMapping("/publication/decisions/{reference}/blank")
class BlankPage {

    private final TextBlanking blanking;
    private final Register register;

    BlankPage(TextBlanking blanking, Register register) {
        this.blanking = blanking;
        this.register = register;
    }

    /** As typed; a box that is not ticked is not sent. */
    record BlankForm(List<String> texts, String reason, Boolean checked, Map<String, Answer> marks) {

        BlankForm {
            marks = marks == null ? Map.of() : marks;
        }
    }

    @GetMapping
    String blank(@PathVariable String reference, Model model) {
        model.addAttribute("form", new BlankForm(null, null, null, null));
        return show(reference, model);
    }

    @PostMapping
    String blank(
            @PathVariable String reference, @ModelAttribute("form") BlankForm form, BindingResult errors, Model model) {
        return Act.on(
                        errors,
                        () -> blanking.blank(
                                reference,
                                form.texts(),
                                form.reason(),
                                Boolean.TRUE.equals(form.checked()),
                                form.marks()))
                .then("/publication/decisions/%s/blank".formatted(reference))
                .orShow(() -> show(reference, model));
    }

    private String show(String reference, Model model) {
        var decision = register.byReference(reference);
        model.addAttribute("decision", decision);
        model.addAttribute("open", blanking.texts(reference));
        model.addAttribute("blanked", Blanked.of(register.entries(decision)));
        if (model.getAttribute("form") instanceof BlankForm form) {
            model.addAttribute("marks", blanking.marks(form.reason()));
        }
        return "publication/blank";
    }
}
