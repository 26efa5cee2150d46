package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What secretary and process owner do around a ballot: record what a seat said aloud, and take the ballot back. */
@Controller
class BallotPage {

    private final Approval approval;
    private final BallotStory story;
    private final People people;

    BallotPage(Approval approval, BallotStory story, People people) {
        this.approval = approval;
        this.story = story;
        this.people = people;
    }

    @GetMapping("/approval/{id}/record-oral-answer")
    String recordOralAnswer(@PathVariable BallotId id, Model model) {
        model.addAttribute("form", OralForm.empty());
        return oral(id, model);
    }

    @PostMapping("/approval/{id}/record-oral-answer")
    String processRecordOralAnswer(@PathVariable BallotId id, @ModelAttribute("form") OralForm form, Model model) {
        try {
            var seat = people.kernteam().stream().map(SeatView::id).filter(s -> s.toString().equals(form.seat())).findFirst()
                    .orElseThrow(() -> new Refusal("approval.refusal.whichSeat"));
            approval.recordOralAnswer(id, seat, form.vote(), form.note());
            return "redirect:/approval/%s?recorded".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return oral(id, model);
        }
    }

    private String oral(BallotId id, Model model) {
        var ballot = story.head(id, model);
        model.addAttribute("open", people.kernteam().stream().filter(s -> ballot.of(s.id()).isEmpty()).toList());
        model.addAttribute("answers", Answer.values());
        return "approval/record-oral-answer";
    }

    @GetMapping("/approval/{id}/withdraw-ballot")
    String withdrawBallot(@PathVariable BallotId id, Model model) {
        story.head(id, model);
        return "approval/withdraw-ballot";
    }

    @PostMapping("/approval/{id}/withdraw-ballot")
    String processWithdrawBallot(@PathVariable BallotId id, @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            approval.withdrawBallot(id, reason);
            return "redirect:/approval/%s".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("reason", reason);
            return withdrawBallot(id, model);
        }
    }
}
