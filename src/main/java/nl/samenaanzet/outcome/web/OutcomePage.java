package nl.samenaanzet.outcome.web;

import java.util.LinkedHashMap;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedNumber;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Parties;
import nl.samenaanzet.outcome.web.OutcomeForms.FilterForm;
import nl.samenaanzet.outcome.web.OutcomeForms.StatementForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was stated after the ballots: the list, one outcome, and the form that a concluded ballot asks for. */
@Controller
class OutcomePage {

    private final Outcomes outcomes;
    private final Approval approval;
    private final Parties parties;

    OutcomePage(Outcomes outcomes, Approval approval, Parties parties) {
        this.outcomes = outcomes;
        this.approval = approval;
        this.parties = parties;
    }

    @GetMapping("/outcome")
    String outcomes(
            @ModelAttribute("form") FilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var no = new Refusals();
        var owner = form.party(no);
        var number = no.of(() -> TypedNumber.page(page));
        Act.on(errors, no::raise);
        var counts = outcomes.counts();
        model.addAttribute("outcomes", outcomes.find(form.state(), owner, number == null ? 0 : number - 1));
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("chosen", form.state());
        model.addAttribute("owner", owner);
        var owners = new LinkedHashMap<String, String>();
        outcomes.owners().forEach(party -> owners.put(party.toString(), parties.name(party)));
        model.addAttribute("owners", owners);
        model.addAttribute("parties", parties);
        return "outcome/outcomes";
    }

    @GetMapping("/outcome/{id}")
    String outcome(@PathVariable BallotId id, Model model) {
        return show(id, model, "outcome/outcome");
    }

    @GetMapping("/outcome/{id}/state-outcome")
    String stateOutcome(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", StatementForm.EMPTY);
        return show(id, model, "outcome/state-outcome");
    }

    @PostMapping("/outcome/{id}/state-outcome")
    String processStateOutcome(
            @PathVariable BallotId id, @ModelAttribute("form") StatementForm form, BindingResult errors, Model model) {
        return Act.on(
                        Act.checked(errors, () -> outcomes.mustFit(form.reviewOn(), form.tellable())),
                        () -> outcomes.stateOutcome(id, form.stated()))
                .then("/outcome/%s?stated".formatted(id))
                .orShow(() -> show(id, model, "outcome/state-outcome"));
    }

    private String show(BallotId id, Model model, String template) {
        model.addAttribute("outcome", outcomes.outcome(id));
        model.addAttribute("ballot", approval.ballot(id));
        model.addAttribute("parties", parties);
        return template;
    }
}
