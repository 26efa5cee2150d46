package nl.samenaanzet.publication.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.release.Correcting;
import nl.samenaanzet.publication.release.Correcting.Corrected;
import nl.samenaanzet.register.Correction.Field;
import nl.samenaanzet.register.EntryWords;
import nl.samenaanzet.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying anew what was published wrongly; what it replaces stays to be read. */
@Controller
@RequestMapping("/publication/decisions/{reference}/correct")
class CorrectPage {

    private final Correcting correcting;
    private final Register register;

    CorrectPage(Correcting correcting, Register register) {
        this.correcting = correcting;
        this.register = register;
    }

    /** As typed; a box that is not ticked is not sent. */
    record CorrectForm(
            String title,
            LocalDate day,
            String text,
            BigDecimal amount,
            String source,
            String proposal,
            String reason,
            Boolean checked,
            Map<String, Answer> marks) {

        CorrectForm {
            marks = marks == null ? Map.of() : marks;
        }

        Corrected corrected() {
            return new Corrected(title, day, text, amount, source, proposal, reason, Boolean.TRUE.equals(checked));
        }
    }

    @GetMapping
    String correct(@PathVariable String reference, Model model) {
        var said = correcting.words(reference);
        var words = new EntryWords(said);
        model.addAttribute(
                "form",
                new CorrectForm(
                        Field.TITEL.in(said),
                        words.day(Field.DATUM.in(said)),
                        Field.BESLUIT.in(said),
                        words.money(),
                        Field.BRON.in(said),
                        Field.VOORSTEL.in(said),
                        null,
                        null,
                        null));
        return show(reference, model);
    }

    @PostMapping
    String correct(
            @PathVariable String reference,
            @ModelAttribute("form") CorrectForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> correcting.correct(reference, form.corrected(), form.marks()))
                .then("/besluiten/" + reference)
                .orShow(() -> show(reference, model));
    }

    private String show(String reference, Model model) {
        model.addAttribute("decision", register.byReference(reference));
        model.addAttribute("said", correcting.words(reference));
        if (model.getAttribute("form") instanceof CorrectForm form) {
            model.addAttribute("marks", correcting.marks(reference, form.corrected()));
        }
        return "publication/correct";
    }
}
