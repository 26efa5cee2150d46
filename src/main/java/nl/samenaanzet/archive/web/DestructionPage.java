package nl.samenaanzet.archive.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.archive.Destruction;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Destruction lists: one person proposes, another agrees or refuses. */
@Controller
@RequestMapping("/archive/destruction")
class DestructionPage {

    private final Destruction destruction;

    DestructionPage(Destruction destruction) {
        this.destruction = destruction;
    }

    record ProposeForm(List<String> number) {}

    record RefuseForm(String reason) {}

    @GetMapping
    String lists(Model model) {
        model.addAttribute("form", new ProposeForm(List.of()));
        return all(model);
    }

    private String all(Model model) {
        model.addAttribute("due", destruction.due());
        model.addAttribute("lists", destruction.lists());
        return "archive/destruction";
    }

    @PostMapping
    String propose(@ModelAttribute("form") ProposeForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> destruction.propose(form.number() == null ? Set.of() : Set.copyOf(form.number())))
                .then(id -> "/archive/destruction/" + id)
                .orShow(() -> all(model));
    }

    @GetMapping("/{id}")
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new RefuseForm(null));
        return show(id, model);
    }

    private String show(UUID id, Model model) {
        model.addAttribute("list", destruction.list(id));
        return "archive/list";
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable UUID id, Model model) {
        return Act.on(model, () -> destruction.approve(id))
                .then("/archive/destruction/" + id)
                .orShow(() -> list(id, model));
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @ModelAttribute("form") RefuseForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> destruction.refuse(id, form.reason()))
                .then("/archive/destruction/" + id)
                .orShow(() -> show(id, model));
    }
}
