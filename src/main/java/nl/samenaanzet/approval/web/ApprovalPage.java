package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.web.ApprovalForms.VoteForm;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
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
    private final BallotStory story;
    private final People people;

    ApprovalPage(Approval approval, BallotStory story, People people) {
        this.approval = approval;
        this.story = story;
        this.people = people;
    }

    @GetMapping({"/approval/{id}/cast-vote", "/approval/{id}"})
    String castVote(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", VoteForm.empty());
        return show(id, model);
    }

    @PostMapping("/approval/{id}/cast-vote")
    String castVote(
            @PathVariable BallotId id, @ModelAttribute("form") VoteForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> approval.castVote(id, form.vote()))
                .then("/approval/%s/cast-vote?answered".formatted(id))
                .orShow(() -> show(id, model));
    }

    private String show(BallotId id, Model model) {
        var ballot = story.tell(id, model);
        var me = people.me();
        model.addAttribute("seats", people.kernteam());
        var own = me.seat() == null ? null : ballot.of(me.seat()).orElse(null);
        model.addAttribute("own", own);
        model.addAttribute("mayAnswer", me.seat() != null && ballot.open() && (own == null || !own.confirmed()));
        model.addAttribute("answers", Answer.values());
        return TEMPLATE;
    }
}
