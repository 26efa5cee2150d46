package nl.samenaanzet.outcome.web;

import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Parties;
import nl.samenaanzet.outcome.Reviews;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.web.OutcomeForms.JudgeForm;
import nl.samenaanzet.outcome.web.OutcomeForms.MoveForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking back at a decision: judging it on its day, and moving that day while it waits. */
@Controller
class ReviewPage {

    private final Reviews reviews;
    private final Outcomes outcomes;
    private final Approval approval;
    private final Parties parties;

    ReviewPage(Reviews reviews, Outcomes outcomes, Approval approval, Parties parties) {
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.approval = approval;
        this.parties = parties;
    }

    @GetMapping("/review/{id}/judge-review")
    String judgeReview(@PathVariable ReviewId id, Model model) {
        model.addAttribute("form", new JudgeForm(null, "", null));
        return judge(id, model);
    }

    @PostMapping("/review/{id}/judge-review")
    String processJudgeReview(
            @PathVariable ReviewId id, @ModelAttribute("form") JudgeForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> reviews.judgeReview(id, form.judged()))
                .then("/outcome/%s?judged".formatted(reviews.ballot(id)))
                .orShow(() -> judge(id, model));
    }

    @GetMapping("/outcome/{id}/move-review")
    String moveReview(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", new MoveForm(null, ""));
        return show(id, model, "outcome/move-review");
    }

    @PostMapping("/outcome/{id}/move-review")
    String processMoveReview(
            @PathVariable BallotId id, @ModelAttribute("form") MoveForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> reviews.moveReview(id, form.reviewOn(), form.reason()))
                .then("/outcome/%s?moved".formatted(id))
                .orShow(() -> show(id, model, "outcome/move-review"));
    }

    private String judge(ReviewId id, Model model) {
        var template = show(reviews.ballot(id), model, "outcome/judge-review");
        var outcome = outcomes.outcome(reviews.ballot(id));
        model.addAttribute(
                "review",
                outcome.reviews().stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("judgements", Judgement.values());
        return template;
    }

    private String show(BallotId id, Model model, String template) {
        model.addAttribute("outcome", outcomes.outcome(id));
        model.addAttribute("ballot", approval.ballot(id));
        model.addAttribute("parties", parties);
        return template;
    }
}
