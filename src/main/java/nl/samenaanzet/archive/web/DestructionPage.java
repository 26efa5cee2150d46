package nl.samenaanzet.archive.web;

import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.archive.Destruction;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Destruction lists: one person proposes, another agrees or refuses. */
@Controller
@RequestMapping("/archive/destruction")
class DestructionPage {

    private final Destruction destruction;

    DestructionPage(Destruction destruction) {
        this.destruction = destruction;
    }

    @GetMapping
    String lists(Model model) {
        model.addAttribute("due", destruction.due());
        model.addAttribute("lists", destruction.lists());
        return "archive/destruction";
    }

    @PostMapping
    String propose(@RequestParam(required = false) Set<String> number, Model model) {
        try {
            return "redirect:/archive/destruction/" + destruction.propose(number == null ? Set.of() : number);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return lists(model);
        }
    }

    @GetMapping("/{id}")
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("list", destruction.list(id));
        return "archive/list";
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable UUID id, Model model) {
        return judged(id, model, () -> destruction.approve(id));
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
        return judged(id, model, () -> destruction.refuse(id, reason));
    }

    private String judged(UUID id, Model model, Runnable act) {
        try {
            act.run();
            return "redirect:/archive/destruction/" + id;
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return list(id, model);
        }
    }
}
