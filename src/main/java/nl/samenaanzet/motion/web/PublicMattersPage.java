package nl.samenaanzet.motion.web;

import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.PublicMatters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the council asked and what came of it, for everybody. */
@Controller
@RequestMapping("/raadszaken")
class PublicMattersPage {

    private final PublicMatters matters;
    private final MeetingPlan meetings;

    PublicMattersPage(PublicMatters matters, MeetingPlan meetings) {
        this.matters = matters;
        this.meetings = meetings;
    }

    @GetMapping
    String matters(Model model) {
        model.addAttribute("commitments", matters.commitments());
        model.addAttribute("questions", matters.questions());
        model.addAttribute("meetings", meetings.all());
        return "motion/public-matters";
    }

    @GetMapping("/vragen/{number}")
    String question(@PathVariable String number, Model model) {
        model.addAttribute("question", matters.question(number));
        return "motion/public-question";
    }

    @GetMapping("/moties/{id}")
    String commitment(@PathVariable CommitmentId id, Model model) {
        model.addAttribute("commitment", matters.commitment(id));
        return "motion/public-commitment";
    }
}
