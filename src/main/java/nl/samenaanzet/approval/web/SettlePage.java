package nl.samenaanzet.approval.web;

import java.util.stream.Stream;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Settling;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing how a round goes on that ended without a decision. */
@Controller
class SettlePage {

    /** As typed. @param followUp name of a {@link FollowUp}, or null */
    record SettleForm(String followUp, String note) {

        FollowUp choice() {
            return Stream.of(FollowUp.values()).filter(f -> f.name().equals(followUp)).findFirst().orElse(null);
        }
    }

    private final Settling settling;
    private final BallotStory story;

    SettlePage(Settling settling, BallotStory story) {
        this.settling = settling;
        this.story = story;
    }

    @GetMapping("/approval/{id}/settle-round")
    String settleRound(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", new SettleForm(null, ""));
        return show(id, model);
    }

    @PostMapping("/approval/{id}/settle-round")
    String settleRound(@PathVariable BallotId id, @ModelAttribute("form") SettleForm form, Model model) {
        try {
            settling.settleRound(id, form.choice(), form.note());
            return "redirect:/inbox?done";
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return show(id, model);
        }
    }

    private String show(BallotId id, Model model) {
        story.head(id, model);
        model.addAttribute("choices", FollowUp.values());
        return "approval/settle-round";
    }
}
