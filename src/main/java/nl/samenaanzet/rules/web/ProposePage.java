package nl.samenaanzet.rules.web;

import java.io.IOException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The rules' owner offers a new version of one table. */
@Controller
class ProposePage {

    private final RuleBook book;
    private final RuleChanges changes;

    ProposePage(RuleBook book, RuleChanges changes) {
        this.book = book;
        this.changes = changes;
    }

    @GetMapping("/rules/{id}/propose")
    String propose(@PathVariable String id, Model model) {
        model.addAttribute("rules", book.byId(id));
        return "rules/propose";
    }

    @PostMapping("/rules/{id}/propose")
    String propose(@PathVariable String id, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String note, Model model)
            throws IOException {
        try {
            return "redirect:/rules/proposals/%s".formatted(changes.propose(id, file.getBytes(), note));
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("note", note);
            return propose(id, model);
        }
    }
}
