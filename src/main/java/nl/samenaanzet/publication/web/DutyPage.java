package nl.samenaanzet.publication.web;

import java.util.function.Consumer;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.publication.Publication.DutyId;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
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

    private final Obligations obligations;
    private final Decision decision;

    DutyPage(Obligations obligations, Decision decision) {
        this.obligations = obligations;
        this.decision = decision;
    }

    /** As typed. */
    record DutyForm(Settled settled, String note) {}

    /** As chosen. */
    record PieceForm(Piece piece, Boolean urgent) {}

    @GetMapping("/{id}/fulfil-duty")
    String fulfilDuty(@PathVariable DutyId id, Model model) {
        model.addAttribute("form", new DutyForm(null, null));
        return show(id, model);
    }

    @PostMapping("/{id}/fulfil-duty")
    String processFulfilDuty(
            @PathVariable DutyId id, @ModelAttribute("form") DutyForm form, BindingResult errors, Model model) {
        return settle(id, form, errors, model, said -> obligations.fulfilDuty(id, said));
    }

    @GetMapping("/{id}/fulfil-council-duty")
    String fulfilCouncilDuty(@PathVariable DutyId id, Model model) {
        model.addAttribute("form", new DutyForm(null, null));
        return show(id, model);
    }

    @PostMapping("/{id}/fulfil-council-duty")
    String processFulfilCouncilDuty(
            @PathVariable DutyId id, @ModelAttribute("form") DutyForm form, BindingResult errors, Model model) {
        return settle(id, form, errors, model, said -> obligations.fulfilCouncilDuty(id, said));
    }

    private String settle(DutyId id, DutyForm form, BindingResult errors, Model model, Consumer<Settlement> act) {
        return Act.on(errors, () -> act.accept(new Settlement(form.settled(), form.note())))
                .then("/inbox")
                .orShow(() -> show(id, model));
    }

    private String show(DutyId id, Model model) {
        var duty = obligations.duty(id);
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
    String processNamePiece(
            @PathVariable ComponentId id, @ModelAttribute("form") PieceForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> obligations.namePiece(id, form.piece(), Boolean.TRUE.equals(form.urgent())))
                .then("/publication/%s/publish".formatted(id))
                .orShow(() -> piece(id, model));
    }

    private String piece(ComponentId id, Model model) {
        model.addAttribute("route", decision.route(id));
        model.addAttribute("pieces", Piece.values());
        return "publication/name-piece";
    }
}
