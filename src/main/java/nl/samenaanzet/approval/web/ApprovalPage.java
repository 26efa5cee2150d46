package nl.samenaanzet.approval.web;

import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.Objections;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The ballot: what is asked, by whom and until when; the own answer; who has answered. */
@Controller
class ApprovalPage {

    private static final String TEMPLATE = "approval/cast-vote";

    private final Approval approval;
    private final Objections objections;
    private final Dossiers dossiers;
    private final People people;

    ApprovalPage(Approval approval, Objections objections, Dossiers dossiers, People people) {
        this.approval = approval;
        this.objections = objections;
        this.dossiers = dossiers;
        this.people = people;
    }

    @GetMapping({"/approval/{id}/cast-vote", "/approval/{id}"})
    String castVote(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", VoteForm.empty());
        return show(id, model);
    }

    @PostMapping("/approval/{id}/cast-vote")
    String castVote(@PathVariable BallotId id, @ModelAttribute("form") VoteForm form, BindingResult errors, Model model) {
        try {
            approval.castVote(id, form.vote());
            return "redirect:/approval/%s/cast-vote?answered".formatted(id);
        } catch (Refusal refusal) {
            errors.rejectValue(field(refusal), refusal.key(), refusal.arguments(), refusal.key());
            return show(id, model);
        }
    }

    private static String field(Refusal refusal) {
        return refusal.key().contains("eason") ? "reason" : "answer";
    }

    private String show(BallotId id, Model model) {
        var ballot = approval.ballot(id);
        var me = people.me();
        model.addAttribute("ballot", ballot);
        model.addAttribute("dossier", dossiers.byId(ballot.strategy()));
        model.addAttribute("seats", people.kernteam());
        var own = me.seat() == null ? null : ballot.of(me.seat()).orElse(null);
        model.addAttribute("own", own);
        model.addAttribute("mayAnswer", me.seat() != null && ballot.open() && (own == null || !own.confirmed()));
        model.addAttribute("answers", Answer.values());
        model.addAttribute("handled", approval.rounds(ballot.strategy()).stream()
                .collect(Collectors.toMap(BallotView::id, b -> objections.of(b.id()))));
        model.addAttribute("earlier", approval.rounds(ballot.strategy()).stream()
                .filter(b -> b.round() < ballot.round()).toList());
        return TEMPLATE;
    }
}
