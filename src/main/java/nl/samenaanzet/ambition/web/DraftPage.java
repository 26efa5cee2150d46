package nl.samenaanzet.ambition.web;

import jakarta.validation.Valid;
import java.io.IOException;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing a strategy: its text, its document, and putting it to the kernteam. Every step is kept at once. */
@Controller
class DraftPage {

    private final Drafting drafting;
    private final Submission submission;
    private final Dossiers dossiers;

    DraftPage(Drafting drafting, Submission submission, Dossiers dossiers) {
        this.drafting = drafting;
        this.submission = submission;
        this.dossiers = dossiers;
    }

    @GetMapping("/ambition/{code:[A-Z]{2,8}}/new-strategy")
    String initNewStrategy(@PathVariable String code, Model model) {
        model.addAttribute("form", StrategyForm.empty());
        return "ambition/new-strategy";
    }

    @PostMapping("/ambition/{code:[A-Z]{2,8}}/new-strategy")
    String processNewStrategy(@PathVariable String code, @Valid @ModelAttribute("form") StrategyForm form,
            BindingResult errors) {
        return errors.hasErrors() ? "ambition/new-strategy"
                : "redirect:/ambition/%s/draft".formatted(drafting.begin(code, form.text()));
    }

    @GetMapping("/ambition/{id}/draft")
    String draft(@PathVariable StrategyId id, Model model) {
        var dossier = dossiers.byId(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("remarks", submission.remarks(id));
        return dossier.editable() ? "ambition/draft" : "redirect:/ambition/dossiers/" + dossier.number();
    }

    /** The user task of the trunk: the same page as a draft. */
    @GetMapping("/ambition/{id}/revise-strategy")
    String reviseStrategy(@PathVariable StrategyId id, Model model) {
        return draft(id, model);
    }

    @GetMapping("/ambition/{id}/text")
    String initText(@PathVariable StrategyId id, Model model) {
        var dossier = dossiers.byId(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", StrategyForm.of(dossier));
        return "ambition/text";
    }

    @PostMapping("/ambition/{id}/text")
    String processText(@PathVariable StrategyId id, @Valid @ModelAttribute("form") StrategyForm form,
            BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("dossier", dossiers.byId(id));
            return "ambition/text";
        }
        drafting.rewrite(id, form.text());
        return "redirect:/ambition/%s/draft".formatted(id);
    }

    @PostMapping("/ambition/{id}/document")
    String processDocument(@PathVariable StrategyId id, @RequestParam MultipartFile document) throws IOException {
        drafting.attach(id, document.getOriginalFilename(), document.getBytes());
        return "redirect:/ambition/%s/draft#document".formatted(id);
    }

    @PostMapping("/ambition/{id}/submit-strategy")
    String submitStrategy(@PathVariable StrategyId id) {
        return "redirect:/ambition/dossiers/%s?submitted".formatted(submission.submitStrategy(id));
    }

    @PostMapping("/ambition/{id}/revise-strategy")
    String processRevision(@PathVariable StrategyId id) {
        return "redirect:/ambition/dossiers/%s?submitted".formatted(submission.reviseStrategy(id));
    }
}
