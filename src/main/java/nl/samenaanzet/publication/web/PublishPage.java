package nl.samenaanzet.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.release.PublicationPlanning;
import nl.samenaanzet.publication.release.PublicationPlanning.CaseView;
import nl.samenaanzet.publication.release.Publishing;
import nl.samenaanzet.register.EntryWords;
import nl.samenaanzet.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking at a recorded decision before everybody may, publishing it, and taking it back. */
@Controller
@RequestMapping("/publication")
class PublishPage {

    private final Publication publication;
    private final Publishing publishing;
    private final PublicationPlanning planning;
    private final Obligations obligations;
    private final Register register;

    PublishPage(
            Publication publication,
            Publishing publishing,
            PublicationPlanning planning,
            Obligations obligations,
            Register register) {
        this.publication = publication;
        this.publishing = publishing;
        this.planning = planning;
        this.obligations = obligations;
        this.register = register;
    }

    /**
     * As typed; a box that is not ticked is not sent.
     *
     * @param day for later; null for now
     */
    record PublishForm(
            String title,
            String text,
            String proposal,
            Boolean document,
            Boolean checked,
            LocalDate day,
            LocalTime time,
            Map<String, Answer> marks) {

        PublishForm {
            marks = marks == null ? Map.of() : marks;
        }

        Instant at() {
            return Amsterdam.at(day, time == null ? LocalTime.of(9, 0) : time);
        }

        PublicText publicText() {
            return new PublicText(
                    title, text, proposal, Boolean.TRUE.equals(document), Boolean.TRUE.equals(checked), marks);
        }
    }

    record WithdrawForm(String reason, String source, Map<String, Answer> marks) {

        WithdrawForm {
            marks = marks == null ? Map.of() : marks;
        }
    }

    @GetMapping
    String waiting(Model model) {
        model.addAttribute("waiting", publishing.waiting());
        model.addAttribute("newest", register.newest());
        var duties = obligations.open();
        model.addAttribute("duties", duties);
        model.addAttribute(
                "routes",
                publishing.routes(duties.stream().map(DutyView::decision).toList()));
        return "publication/publication";
    }

    @GetMapping("/{id}/publish")
    String publish(@PathVariable ComponentId id, Model model) {
        var draft = publishing.draft(id);
        model.addAttribute(
                "form", new PublishForm(draft.title(), draft.text(), draft.proposal(), false, false, null, null, null));
        return show(id, model);
    }

    @PostMapping("/{id}/publish")
    String publish(
            @PathVariable ComponentId id, @ModelAttribute("form") PublishForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> publish(id, form)).then(Function.identity()).orShow(() -> show(id, model));
    }

    private String publish(ComponentId id, PublishForm form) {
        var no = new Refusals();
        var text = no.of(form::publicText);
        if (form.day() != null) {
            no.check(() -> planning.mustBeAhead(form.at()));
        }
        no.raise();
        if (form.day() == null) {
            return "/besluiten/" + publication.publish(id, text);
        }
        planning.plan(id, text, form.at());
        return "/publication/%s/publish".formatted(id);
    }

    @PostMapping("/{id}/drop-plan")
    String dropPlan(@PathVariable ComponentId id, Model model) {
        return Act.on(model, () -> planning.dropPlan(id))
                .then("/publication/%s/publish".formatted(id))
                .orShow(() -> publish(id, model));
    }

    private String show(ComponentId id, Model model) {
        model.addAttribute("id", id);
        var draft = publishing.draft(id);
        model.addAttribute("draft", draft);
        if (model.getAttribute("form") instanceof PublishForm form) {
            model.addAttribute("marks", publishing.marks(draft, form.title(), form.text(), form.proposal()));
        }
        model.addAttribute("told", new EntryWords(draft.all()));
        model.addAttribute(
                "plan", planning.waiting(id).filter(CaseView::planned).orElse(null));
        model.addAttribute("published", publishing.published(id));
        model.addAttribute("duties", obligations.of(id));
        return "publication/publish";
    }

    @GetMapping("/decisions/{reference}/withdraw")
    String withdraw(@PathVariable String reference, Model model) {
        model.addAttribute("form", new WithdrawForm(null, null, null));
        return withdrawing(reference, model);
    }

    @PostMapping("/decisions/{reference}/withdraw")
    String withdraw(
            @PathVariable String reference,
            @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> publication.withdraw(reference, form.reason(), form.source(), form.marks()))
                .then("/besluiten/" + reference)
                .orShow(() -> withdrawing(reference, model));
    }

    private String withdrawing(String reference, Model model) {
        model.addAttribute("decision", register.byReference(reference));
        if (model.getAttribute("form") instanceof WithdrawForm form) {
            model.addAttribute("marks", publishing.marks(Publication.withdrawal(form.reason(), form.source())));
        }
        return "publication/withdraw";
    }
}
