package nl.samenaanzet.evaluation.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.form.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import jakarta.servlet.http.HttpServletResponse;

/** The short form after a round, for whoever has the link; without an account. */
@Controller
class FormPage {

    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    private final Forms forms;

    FormPage(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/evaluation/form/{token}")
    String form(@PathVariable String token, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("form", OpinionForm.empty());
        return page(token, model);
    }

    @PostMapping("/evaluation/form/{token}")
    String answer(@PathVariable String token, @Valid @ModelAttribute("form") OpinionForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (errors.hasErrors()) {
            return page(token, model);
        }
        try {
            forms.answer(token, form.opinion());
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", refused.key());
            return page(token, model);
        }
        return "redirect:/evaluation/form/%s?thanks".formatted(token);
    }

    private String page(String token, Model model) {
        model.addAttribute("about", forms.form(token));
        model.addAttribute("scores", SCORES);
        return "evaluation/form";
    }
}
