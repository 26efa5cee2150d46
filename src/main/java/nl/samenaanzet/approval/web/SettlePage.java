package nl.samenaanzet.approval.web;

import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Settling;
import nl.samenaanzet.approval.web.ApprovalForms.SettleForm;
import nl.samenaanzet.approval.web.ApprovalForms.WithdrawBallotForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ending a round without a decision: choosing how it goes on, or taking the ballot back before it closes. */
@Controller
class SettlePage {

    private final Settling settling;
    private final Approval approval;
    private final BallotStory story;

    SettlePage(Settling settling, Approval approval, BallotStory story) {
        this.settling = settling;
        this.approval = approval;
        this.story = story;
    }

    @GetMapping("/ambition/{id}/settle-round")
    String settleRound(@PathVariable StrategyId id, Model model) {
        model.addAttribute("form", new SettleForm(null, ""));
        return show(id, model);
    }

    @PostMapping("/ambition/{id}/settle-round")
    String settleRound(
            @PathVariable StrategyId id, @ModelAttribute("form") SettleForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> settling.settleRound(newest(id), form.followUp(), form.note()))
                .then("/inbox?done")
                .orShow(() -> show(id, model));
    }

    private BallotId newest(StrategyId id) {
        return approval.rounds(id).stream().findFirst().orElseThrow().id();
    }

    private String show(StrategyId id, Model model) {
        story.head(newest(id), model);
        model.addAttribute("choices", FollowUp.values());
        return "approval/settle-round";
    }

    @GetMapping("/approval/{id}/withdraw-ballot")
    String withdrawBallot(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", new WithdrawBallotForm(""));
        return withdrawal(id, model);
    }

    @PostMapping("/approval/{id}/withdraw-ballot")
    String processWithdrawBallot(
            @PathVariable BallotId id,
            @ModelAttribute("form") WithdrawBallotForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> settling.withdrawBallot(id, form.reason()))
                .then("/approval/%s".formatted(id))
                .orShow(() -> withdrawal(id, model));
    }

    private String withdrawal(BallotId id, Model model) {
        story.head(id, model);
        return "approval/withdraw-ballot";
    }
}
