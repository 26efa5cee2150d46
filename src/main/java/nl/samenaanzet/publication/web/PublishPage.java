package nl.samenaanzet.publication.web;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.publication.PublicText;
import nl.samenaanzet.publication.Publishing;
import nl.samenaanzet.publication.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at a recorded decision before everybody may, publishing it, and taking it back. */
@Controller
@RequestMapping("/publication")
class PublishPage {

    private final Publication publication;
    private final Publishing publishing;

    PublishPage(Publication publication, Publishing publishing) {
        this.publication = publication;
        this.publishing = publishing;
    }

    /** As typed; a box that is not ticked is not sent. */
    record PublishForm(String title, String text, Boolean document, Boolean checked) {

        PublicText publicText() {
            return new PublicText(title, text, Boolean.TRUE.equals(document), Boolean.TRUE.equals(checked));
        }
    }

    @GetMapping
    String waiting(Model model) {
        model.addAttribute("waiting", publishing.waiting());
        model.addAttribute("newest", publication.newest());
        return "publication/publication";
    }

    @GetMapping("/{id}/publish")
    String publish(@PathVariable ComponentId id, Model model) {
        var draft = publishing.draft(id);
        model.addAttribute("form", new PublishForm(draft.title(), draft.text(), false, false));
        return show(id, model);
    }

    @PostMapping("/{id}/publish")
    String publish(@PathVariable ComponentId id, @ModelAttribute("form") PublishForm form, BindingResult errors, Model model) {
        try {
            return "redirect:/besluiten/" + publication.publish(id, form.publicText());
        } catch (Refusal refused) {
            errors.rejectValue(refused.key().endsWith("Checked") ? "checked" : "text", refused.key(), refused.arguments(), refused.key());
            return show(id, model);
        }
    }

    private String show(ComponentId id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("draft", publishing.draft(id));
        return "publication/publish";
    }

    @GetMapping("/decisions/{reference}/withdraw")
    String withdraw(@PathVariable String reference, Model model) {
        model.addAttribute("decision", publication.byReference(reference));
        return "publication/withdraw";
    }

    @PostMapping("/decisions/{reference}/withdraw")
    String withdraw(@PathVariable String reference, @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            publication.withdraw(reference, reason);
            return "redirect:/besluiten/" + reference;
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("reason", reason);
            return withdraw(reference, model);
        }
    }
}
