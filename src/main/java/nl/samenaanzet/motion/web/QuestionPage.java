package nl.samenaanzet.motion.web;

import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.MatterStory;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingId;
import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.Questioning.QuestionId;
import nl.samenaanzet.motion.Questioning;
import nl.samenaanzet.motion.web.MotionForms.QuestionForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question of council members, and one announced meeting. */
@Controller
@RequestMapping("/motion")
class QuestionPage {

    private final Questioning questioning;
    private final MeetingPlan meetings;
    private final MatterStory story;

    QuestionPage(Questioning questioning, MeetingPlan meetings, MatterStory story) {
        this.questioning = questioning;
        this.meetings = meetings;
        this.story = story;
    }

    @GetMapping("/questions/register")
    String register(Model model) {
        model.addAttribute("form", new QuestionForm("", "", "", "", "", false));
        return "motion/register-question";
    }

    @PostMapping("/questions/register")
    String register(@ModelAttribute("form") QuestionForm form, BindingResult errors) {
        try {
            return "redirect:/motion/questions/%s?done".formatted(questioning.register(form.draft()));
        } catch (Refusal refused) {
            errors.rejectValue(MotionForms.field(refused, "subject"), refused.key(), refused.arguments(), refused.key());
            return "motion/register-question";
        }
    }

    @GetMapping("/questions/{id}")
    String question(@PathVariable QuestionId id, Model model) {
        model.addAttribute("question", questioning.question(id));
        model.addAttribute("lines", story.of(id.id()));
        return "motion/question";
    }

    @PostMapping("/questions/{id}/answer")
    String answer(@PathVariable QuestionId id, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "false") boolean checked, Model model) {
        return question(id, () -> questioning.answer(id, text, checked), text, model);
    }

    @PostMapping("/questions/{id}/extend")
    String extend(@PathVariable QuestionId id, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String text, Model model) {
        return question(id, () -> questioning.extend(id, MotionForms.date(on), text), text, model);
    }

    @PostMapping("/questions/{id}/publish")
    String publish(@PathVariable QuestionId id, Model model) {
        return question(id, () -> questioning.publish(id), "", model);
    }

    private String question(QuestionId id, Runnable act, String typed, Model model) {
        try {
            act.run();
            return "redirect:/motion/questions/%s?done".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("typed", typed);
            return question(id, model);
        }
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable PlannedMeetingId id, Model model) {
        model.addAttribute("meeting", meetings.meeting(id));
        model.addAttribute("lines", story.of(id.id()));
        return "motion/meeting";
    }

    @PostMapping("/meetings/{id}/fix")
    String fix(@PathVariable PlannedMeetingId id, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String text, Model model) {
        return meeting(id, () -> meetings.fix(id, MotionForms.date(on), text), text, model);
    }

    @PostMapping("/meetings/{id}/hold")
    String hold(@PathVariable PlannedMeetingId id, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String text, Model model) {
        return meeting(id, () -> meetings.hold(id, MotionForms.date(on), text), text, model);
    }

    private String meeting(PlannedMeetingId id, Runnable act, String typed, Model model) {
        try {
            act.run();
            return "redirect:/motion/meetings/%s?done".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("typed", typed);
            return meeting(id, model);
        }
    }
}
