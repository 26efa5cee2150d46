package nl.samenaanzet.motion.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.motion.MatterStory;
import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingId;
import nl.samenaanzet.motion.Questioning;
import nl.samenaanzet.motion.Questioning.QuestionId;
import nl.samenaanzet.motion.web.MotionForms.MeetingForm;
import nl.samenaanzet.motion.web.MotionForms.QuestionForm;
import nl.samenaanzet.motion.web.MotionForms.QuestionStepForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
        model.addAttribute("form", new QuestionForm(null, null, null, null, null, null, null));
        return "motion/register-question";
    }

    @PostMapping("/questions/register")
    String register(@ModelAttribute("form") QuestionForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> questioning.register(form.draft()))
                .then(QuestionPage::done)
                .orShow(() -> {
                    model.addAttribute("marks", questioning.marks(form.askedBy(), form.subject(), form.text()));
                    return "motion/register-question";
                });
    }

    @GetMapping("/questions/{id}")
    String question(@PathVariable QuestionId id, Model model) {
        model.addAttribute("form", new QuestionStepForm(null, null, null, null, null));
        return show(id, model);
    }

    private String show(QuestionId id, Model model) {
        model.addAttribute("question", questioning.question(id));
        if (model.getAttribute("form") instanceof QuestionStepForm form) {
            model.addAttribute("marks", questioning.marks(form.answer()));
        }
        model.addAttribute("lines", story.of(id.id()));
        return "motion/question";
    }

    @PostMapping("/questions/{id}/answer")
    String answer(
            @PathVariable QuestionId id,
            @ModelAttribute("form") QuestionStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(
                        errors,
                        () -> questioning.answer(id, form.answer(), Boolean.TRUE.equals(form.checked()), form.marks()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/questions/{id}/extend")
    String extend(
            @PathVariable QuestionId id,
            @ModelAttribute("form") QuestionStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> questioning.extend(id, form.on(), form.why()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/questions/{id}/publish")
    String publish(@PathVariable QuestionId id, Model model) {
        return Act.on(model, () -> questioning.publish(id)).then(done(id)).orShow(() -> question(id, model));
    }

    private static String done(QuestionId id) {
        return "/motion/questions/%s?done".formatted(id);
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable PlannedMeetingId id, Model model) {
        model.addAttribute("form", new MeetingForm(null, null, null, null));
        return show(id, model);
    }

    private String show(PlannedMeetingId id, Model model) {
        model.addAttribute("meeting", meetings.meeting(id));
        model.addAttribute("lines", story.of(id.id()));
        return "motion/meeting";
    }

    @PostMapping("/meetings/{id}/fix")
    String fix(
            @PathVariable PlannedMeetingId id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> meetings.fix(id, form.fixOn(), form.place()))
                .then("/motion/meetings/%s?done".formatted(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/meetings/{id}/hold")
    String hold(
            @PathVariable PlannedMeetingId id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> meetings.hold(id, form.heldOn(), form.report()))
                .then("/motion/meetings/%s?done".formatted(id))
                .orShow(() -> show(id, model));
    }
}
