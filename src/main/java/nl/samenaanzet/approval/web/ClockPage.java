package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.web.ApprovalForms.ClockForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the process owner does with the clock of a ballot: more time, a pause, going on. */
@Controller
class ClockPage {

    private static final int USUAL_DAYS = 5;

    private final Scheduling scheduling;
    private final BallotStory story;

    ClockPage(Scheduling scheduling, BallotStory story) {
        this.scheduling = scheduling;
        this.story = story;
    }

    @GetMapping("/approval/{id}/extend-ballot")
    String extendBallot(@PathVariable BallotId id, Model model) {
        return asked(id, "extend", model);
    }

    @PostMapping("/approval/{id}/extend-ballot")
    String extendBallot(
            @PathVariable BallotId id, @ModelAttribute("form") ClockForm form, BindingResult errors, Model model) {
        return done(id, "extend", Act.on(errors, () -> scheduling.extendBallot(id, form.days(), form.reason())), model);
    }

    @GetMapping("/approval/{id}/pause-ballot")
    String pauseBallot(@PathVariable BallotId id, Model model) {
        return asked(id, "pause", model);
    }

    @PostMapping("/approval/{id}/pause-ballot")
    String pauseBallot(
            @PathVariable BallotId id, @ModelAttribute("form") ClockForm form, BindingResult errors, Model model) {
        return done(id, "pause", Act.on(errors, () -> scheduling.pauseBallot(id, form.reason())), model);
    }

    @GetMapping("/approval/{id}/resume-ballot")
    String resumeBallot(@PathVariable BallotId id, Model model) {
        return asked(id, "resume", model);
    }

    @PostMapping("/approval/{id}/resume-ballot")
    String resumeBallot(
            @PathVariable BallotId id, @ModelAttribute("form") ClockForm form, BindingResult errors, Model model) {
        return done(id, "resume", Act.on(errors, () -> scheduling.resumeBallot(id, form.reason())), model);
    }

    private String asked(BallotId id, String act, Model model) {
        model.addAttribute("form", new ClockForm(USUAL_DAYS, ""));
        return show(id, act, model);
    }

    private String done(BallotId id, String act, Act<Void> change, Model model) {
        return change.then("/approval/%s?rescheduled".formatted(id)).orShow(() -> show(id, act, model));
    }

    private String show(BallotId id, String act, Model model) {
        story.head(id, model);
        model.addAttribute("act", act);
        return "approval/clock";
    }
}
