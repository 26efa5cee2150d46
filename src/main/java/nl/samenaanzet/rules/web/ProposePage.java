package nl.samenaanzet.rules.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    record ProposeForm(MultipartFile file, String note) {}

    @GetMapping("/rules/{id}/propose")
    String propose(@PathVariable String id, Model model) {
        model.addAttribute("form", new ProposeForm(null, null));
        return show(id, model);
    }

    @PostMapping("/rules/{id}/propose")
    String propose(
            @PathVariable String id, @ModelAttribute("form") ProposeForm form, BindingResult errors, Model model) {
        return Act.on(
                        errors,
                        () -> changes.propose(
                                id,
                                form.file() == null ? new byte[0] : form.file().getBytes(),
                                form.note()))
                .then("/rules/proposals/%s"::formatted)
                .orShow(() -> show(id, model));
    }

    private String show(String id, Model model) {
        model.addAttribute("rules", book.byId(id));
        return "rules/propose";
    }
}
