package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the process owner does with the clock of a ballot: more time, a pause, going on. */
@Controller
class ClockPage {

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
    String extendBallot(@PathVariable BallotId id, @ModelAttribute("form") ClockForm form, Model model) {
        return done(id, "extend", model, () -> scheduling.extendBallot(id, form.number(), form.reason()));
    }

    @GetMapping("/approval/{id}/pause-ballot")
    String pauseBallot(@PathVariable BallotId id, Model model) {
        return asked(id, "pause", model);
    }

    @PostMapping("/approval/{id}/pause-ballot")
    String pauseBallot(@PathVariable BallotId id, @ModelAttribute("form") ClockForm form, Model model) {
        return done(id, "pause", model, () -> scheduling.pauseBallot(id, form.reason()));
    }

    @GetMapping("/approval/{id}/resume-ballot")
    String resumeBallot(@PathVariable BallotId id, Model model) {
        return asked(id, "resume", model);
    }

    @PostMapping("/approval/{id}/resume-ballot")
    String resumeBallot(@PathVariable BallotId id, @ModelAttribute("form") ClockForm form, Model model) {
        return done(id, "resume", model, () -> scheduling.resumeBallot(id, form.reason()));
    }

    private String asked(BallotId id, String act, Model model) {
        model.addAttribute("form", ClockForm.empty());
        return show(id, act, model);
    }

    private String done(BallotId id, String act, Model model, Runnable change) {
        try {
            change.run();
            return "redirect:/approval/%s?rescheduled".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return show(id, act, model);
        }
    }

    private String show(BallotId id, String act, Model model) {
        story.head(id, model);
        model.addAttribute("act", act);
        return "approval/clock";
    }
}
