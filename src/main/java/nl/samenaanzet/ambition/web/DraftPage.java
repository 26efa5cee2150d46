package nl.samenaanzet.ambition.web;

import java.io.IOException;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Writing a strategy: its text, its document, and putting it to the kernteam. Every step is kept at once. */
@Controller
class DraftPage {

    private final Drafting drafting;
    private final Submission submission;
    private final Dossiers dossiers;
    private final List<DossierPanel> panels;

    DraftPage(Drafting drafting, Submission submission, Dossiers dossiers, List<DossierPanel> panels) {
        this.drafting = drafting;
        this.submission = submission;
        this.dossiers = dossiers;
        this.panels = panels;
    }

    @GetMapping("/ambition/{code:[A-Z]{2,8}}/new-strategy")
    String initNewStrategy(@PathVariable String code, Model model) {
        model.addAttribute("form", StrategyForm.empty());
        return "ambition/new-strategy";
    }

    @PostMapping("/ambition/{code:[A-Z]{2,8}}/new-strategy")
    String processNewStrategy(
            @PathVariable String code, @ModelAttribute("form") StrategyForm form, BindingResult errors) {
        return Act.on(errors, () -> drafting.begin(code, form.text()))
                .then("/ambition/%s/draft"::formatted)
                .orShow(() -> "ambition/new-strategy");
    }

    @GetMapping("/ambition/{id}/draft")
    String draft(@PathVariable StrategyId id, Model model) {
        var dossier = dossiers.byId(id);
        return dossier.editable() ? begun(id, model) : "redirect:/ambition/dossiers/" + dossier.number();
    }

    /** The user task of the trunk: the same page as a draft. */
    @GetMapping("/ambition/{id}/revise-strategy")
    String reviseStrategy(@PathVariable StrategyId id, Model model) {
        return draft(id, model);
    }

    private String begun(StrategyId id, Model model) {
        model.addAttribute("form", new DocumentForm(null));
        return show(id, model);
    }

    private String show(StrategyId id, Model model) {
        var dossier = dossiers.byId(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("remarks", submission.remarks(id));
        model.addAttribute("unchanged", submission.unchanged(id));
        model.addAttribute(
                "panels",
                panels.stream()
                        .flatMap(panel -> panel.whileRevised(dossier).stream())
                        .toList());
        return "ambition/draft";
    }

    @GetMapping("/ambition/{id}/text")
    String initText(@PathVariable StrategyId id, Model model) {
        model.addAttribute("form", StrategyForm.of(dossiers.byId(id)));
        return text(id, model);
    }

    @PostMapping("/ambition/{id}/text")
    String processText(
            @PathVariable StrategyId id, @ModelAttribute("form") StrategyForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> drafting.rewrite(id, form.text()))
                .then("/ambition/%s/draft".formatted(id))
                .orShow(() -> text(id, model));
    }

    private String text(StrategyId id, Model model) {
        model.addAttribute("dossier", dossiers.byId(id));
        return "ambition/text";
    }

    record DocumentForm(MultipartFile document) {

        String name() {
            return document == null ? "" : document.getOriginalFilename();
        }

        byte[] content() throws IOException {
            return document == null ? new byte[0] : document.getBytes();
        }
    }

    @PostMapping("/ambition/{id}/document")
    String processDocument(
            @PathVariable StrategyId id, @ModelAttribute("form") DocumentForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> drafting.attach(id, form.name(), form.content()))
                .then("/ambition/%s/draft#document".formatted(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/ambition/{id}/components/{component}/remove")
    String removeComponent(@PathVariable StrategyId id, @PathVariable ComponentId component, Model model) {
        return Act.on(model, () -> drafting.remove(id, component))
                .then(components(id))
                .orShow(() -> begun(id, model));
    }

    /** Address of the components on the page of the draft. */
    static String components(StrategyId id) {
        return "/ambition/%s/draft#components".formatted(id);
    }

    @PostMapping("/ambition/{id}/submit-strategy")
    String submitStrategy(@PathVariable StrategyId id, Model model) {
        return Act.on(model, () -> submission.submitStrategy(id))
                .then("/ambition/dossiers/%s?submitted"::formatted)
                .orShow(() -> begun(id, model));
    }

    @PostMapping("/ambition/{id}/revise-strategy")
    String processRevision(@PathVariable StrategyId id, Model model) {
        return Act.on(model, () -> submission.reviseStrategy(id))
                .then("/ambition/dossiers/%s?submitted"::formatted)
                .orShow(() -> begun(id, model));
    }
}
