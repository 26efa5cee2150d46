package nl.samenaanzet.approval.web;

import java.util.UUID;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView.AnswerView;
import nl.samenaanzet.approval.objection.Handled.Handling;
import nl.samenaanzet.approval.objection.Objections;
import nl.samenaanzet.approval.web.ApprovalForms.HandledForm;
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

/** One objection: the four questions of consent while the round is open, and what was done with it afterwards. */
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
        model.addAttribute("form", HandledForm.of(objections.of(id).get(new SeatId(seat))));
        return page(id, seat, model);
    }

    @PostMapping("/approval/{id}/objection/{seat}")
    String handle(
            @PathVariable BallotId id,
            @PathVariable UUID seat,
            @ModelAttribute("form") HandledForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> objections.handle(id, new SeatId(seat), form.handled()))
                .then("/approval/%s#answers".formatted(id))
                .orShow(() -> page(id, seat, model));
    }

    private String page(BallotId id, UUID seat, Model model) {
        model.addAttribute("handlings", Handling.values());
        return of(id, seat, model, "approval/objection");
    }

    @GetMapping("/approval/{id}/test-objection/{seat}")
    String testObjection(@PathVariable BallotId id, @PathVariable UUID seat, Model model) {
        var page = of(id, seat, model, "approval/test-objection");
        model.addAttribute("form", TestedForm.of(((AnswerView) model.getAttribute("answer")).test()));
        return page;
    }

    @PostMapping("/approval/{id}/test-objection/{seat}")
    String testObjection(
            @PathVariable BallotId id,
            @PathVariable UUID seat,
            @ModelAttribute("form") TestedForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> approval.testObjection(id, new SeatId(seat), form.tested()))
                .then("/approval/%s#objections".formatted(id))
                .orShow(() -> of(id, seat, model, "approval/test-objection"));
    }

    private String of(BallotId id, UUID seat, Model model, String template) {
        var ballot = approval.ballot(id);
        model.addAttribute("ballot", ballot);
        model.addAttribute("answer", ballot.of(new SeatId(seat)).orElseThrow());
        return template;
    }
}
