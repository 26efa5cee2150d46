package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.web.ApprovalForms.OralForm;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the secretary does around a ballot: record what a seat said aloud. */
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
    String processRecordOralAnswer(
            @PathVariable BallotId id, @ModelAttribute("form") OralForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> approval.recordOralAnswer(id, form.seatId(), form.vote(), form.note()))
                .then("/approval/%s?recorded".formatted(id))
                .orShow(() -> oral(id, model));
    }

    private String oral(BallotId id, Model model) {
        var ballot = story.head(id, model);
        model.addAttribute(
                "open",
                people.kernteam().stream()
                        .filter(s -> ballot.of(s.id()).isEmpty())
                        .toList());
        model.addAttribute("answers", Answer.values());
        return "approval/record-oral-answer";
    }
}
