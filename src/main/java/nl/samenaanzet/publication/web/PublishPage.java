package nl.samenaanzet.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.release.PublicationPlanning.CaseView;
import nl.samenaanzet.publication.release.PublicationPlanning;
import nl.samenaanzet.publication.release.Publishing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at a recorded decision before everybody may, publishing it, and taking it back. */
@Controller
@RequestMapping("/publication")
class PublishPage {

    private static final Map<String, String> FIELDS = Map.of("publication.refusal.notChecked", "checked", "publication.refusal.past", "day",
            "publication.refusal.day", "day");

    private final Publication publication;
    private final Publishing publishing;
    private final PublicationPlanning planning;
    private final Obligations obligations;
    private final Decision decision;

    PublishPage(Publication publication, Publishing publishing, PublicationPlanning planning, Obligations obligations, Decision decision) {
        this.publication = publication;
        this.publishing = publishing;
        this.planning = planning;
        this.obligations = obligations;
        this.decision = decision;
    }

    /** As typed; a box that is not ticked is not sent. */
    record PublishForm(String title, String text, Boolean document, Boolean checked, String day, String time) {

    
        boolean later() {
            return day != null && !day.isBlank();
        }

        /** @throws Refusal when it is no day or time */
        Instant at() {
            try {
                return Amsterdam.at(LocalDate.parse(day), time == null || time.isBlank() ? LocalTime.of(9, 0) : LocalTime.parse(time));
            } catch (DateTimeParseException typo) {
                throw new Refusal("publication.refusal.day");
            }
        }

        PublicText publicText() {
            return new PublicText(title, text, Boolean.TRUE.equals(document), Boolean.TRUE.equals(checked));
        }
    }

    @GetMapping
    String waiting(Model model) {
        model.addAttribute("waiting", publishing.waiting());
        model.addAttribute("newest", publication.newest());
        var duties = obligations.open();
        model.addAttribute("duties", duties);
        model.addAttribute("routes", duties.stream().map(DutyView::decision).distinct().collect(Collectors.toMap(id -> id, decision::route)));
        return "publication/publication";
    }

    @GetMapping("/{id}/publish")
    String publish(@PathVariable ComponentId id, Model model) {
        var draft = publishing.draft(id);
        model.addAttribute("form", new PublishForm(draft.title(), draft.text(), false, false, "", ""));
        return show(id, model);
    }

    @PostMapping("/{id}/publish")
    String publish(@PathVariable ComponentId id, @ModelAttribute("form") PublishForm form, BindingResult errors, Model model) {
        try {
            if (form.later()) {
                planning.plan(id, form.publicText(), form.at());
                return "redirect:/publication/%s/publish".formatted(id);
            }
            return "redirect:/besluiten/" + publication.publish(id, form.publicText());
        } catch (Refusal refused) {
            errors.rejectValue(FIELDS.getOrDefault(refused.key(), "text"), refused.key(), refused.arguments(), refused.key());
            return show(id, model);
        }
    }

    @PostMapping("/{id}/drop-plan")
    String dropPlan(@PathVariable ComponentId id, RedirectAttributes next) {
        try {
            planning.dropPlan(id);
        } catch (Refusal refused) {
            next.addFlashAttribute("refusal", refused);
        }
        return "redirect:/publication/%s/publish".formatted(id);
    }

    private String show(ComponentId id, Model model) {
        model.addAttribute("id", id);
        var draft = publishing.draft(id);
        model.addAttribute("draft", draft);
        model.addAttribute("told", new EntryWords(draft.all()));
        model.addAttribute("plan", planning.waiting(id).filter(CaseView::planned).orElse(null));
        model.addAttribute("published", publishing.published(id));
        model.addAttribute("duties", obligations.of(id));
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
