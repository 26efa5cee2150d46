package nl.samenaanzet.approval.web;

import java.util.UUID;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.objection.Objections;
import nl.samenaanzet.approval.objection.Tested.Handling;
import nl.samenaanzet.approval.web.ApprovalForms.TestedForm;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People.SeatId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Testing one objection on the four questions of consent, and recording what was done with it. */
@Controller
class ObjectionPage {

    private final Approval approval;
    private final Objections objections;

    ObjectionPage(Approval approval, Objections objections) {
        this.approval = approval;
        this.objections = objections;
    }

    @GetMapping("/approval/{id}/objection/{seat}")
    String objection(@PathVariable BallotId id, @PathVariable UUID seat, Model model) {
        var known = objections.of(id).get(new SeatId(seat));
        model.addAttribute("form", known == null ? TestedForm.empty() : TestedForm.of(known.tested()));
        return page(id, seat, model);
    }

    @PostMapping("/approval/{id}/objection/{seat}")
    String handle(
            @PathVariable BallotId id,
            @PathVariable UUID seat,
            @ModelAttribute("form") TestedForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> objections.handle(id, new SeatId(seat), form.tested()))
                .then("/approval/%s#answers".formatted(id))
                .orShow(() -> page(id, seat, model));
    }

    private String page(BallotId id, UUID seat, Model model) {
        var ballot = approval.ballot(id);
        model.addAttribute("ballot", ballot);
        model.addAttribute("answer", ballot.of(new SeatId(seat)).orElseThrow());
        model.addAttribute("handlings", Handling.values());
        return "approval/objection";
    }
}
