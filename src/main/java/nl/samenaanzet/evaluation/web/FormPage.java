package nl.samenaanzet.evaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
        model.addAttribute("form", OpinionForm.EMPTY);
        return page(token, model, response);
    }

    @PostMapping("/evaluation/form/{token}")
    String answer(
            @PathVariable String token,
            @ModelAttribute("form") OpinionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("sent", true);
        return Act.on(errors, () -> forms.answer(token, form.opinion()))
                .then("/evaluation/form/%s?thanks".formatted(token))
                .orShow(() -> page(token, model, response));
    }

    private String page(String token, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("about", forms.form(token));
        model.addAttribute("scores", SCORES);
        model.asMap().putIfAbsent("sent", false);
        return "evaluation/form";
    }
}
