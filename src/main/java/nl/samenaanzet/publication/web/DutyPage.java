package nl.samenaanzet.publication.web;

import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.publication.Publication.DutyId;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.release.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What has to be done with a recorded decision: naming its kind, and settling each duty. */
@Controller
@RequestMapping("/publication")
class DutyPage {

    private static final Map<String, String> FIELDS = Map.of("publication.refusal.noWhy", "note", "publication.refusal.tooLong", "note");

    private final Obligations obligations;
    private final Decision decision;

    DutyPage(Obligations obligations, Decision decision) {
        this.obligations = obligations;
        this.decision = decision;
    }

    /** As typed. */
    record DutyForm(Settled settled, String note) { }

    /** As chosen. */
    record PieceForm(Piece piece, Boolean urgent) { }

    @GetMapping("/{id}/fulfil-duty")
    String fulfilDuty(@PathVariable DutyId id, Model model) {
        return show(id, new DutyForm(null, ""), model);
    }

    @PostMapping("/{id}/fulfil-duty")
    String processFulfilDuty(@PathVariable DutyId id, @ModelAttribute("form") DutyForm form, BindingResult errors, Model model) {
        return settle(id, form, errors, model, () -> obligations.fulfilDuty(id, new Settlement(form.settled(), form.note())));
    }

    @GetMapping("/{id}/fulfil-council-duty")
    String fulfilCouncilDuty(@PathVariable DutyId id, Model model) {
        return show(id, new DutyForm(null, ""), model);
    }

    @PostMapping("/{id}/fulfil-council-duty")
    String processFulfilCouncilDuty(@PathVariable DutyId id, @ModelAttribute("form") DutyForm form, BindingResult errors, Model model) {
        return settle(id, form, errors, model, () -> obligations.fulfilCouncilDuty(id, new Settlement(form.settled(), form.note())));
    }

    private String settle(DutyId id, DutyForm form, BindingResult errors, Model model, Runnable act) {
        try {
            act.run();
            return "redirect:/inbox";
        } catch (Refusal refused) {
            errors.rejectValue(FIELDS.getOrDefault(refused.key(), "settled"), refused.key(), refused.arguments(), refused.key());
            return show(id, form, model);
        }
    }

    private String show(DutyId id, DutyForm form, Model model) {
        var duty = obligations.duty(id);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        model.addAttribute("duty", duty);
        model.addAttribute("settlements", Settled.values());
        model.addAttribute("route", decision.route(duty.decision()));
        return "publication/duty";
    }

    @GetMapping("/{id}/name-piece")
    String namePiece(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new PieceForm(null, null));
        return piece(id, model);
    }

    @PostMapping("/{id}/name-piece")
    String processNamePiece(@PathVariable ComponentId id, @ModelAttribute("form") PieceForm form, BindingResult errors, Model model) {
        try {
            obligations.namePiece(id, form.piece(), Boolean.TRUE.equals(form.urgent()));
            return "redirect:/publication/%s/publish".formatted(id);
        } catch (Refusal refused) {
            errors.rejectValue("piece", refused.key(), refused.arguments(), refused.key());
            return piece(id, model);
        }
    }

    private String piece(ComponentId id, Model model) {
        model.addAttribute("route", decision.route(id));
        model.addAttribute("pieces", Piece.values());
        return "publication/name-piece";
    }
}
