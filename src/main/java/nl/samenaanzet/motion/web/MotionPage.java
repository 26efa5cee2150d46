package nl.samenaanzet.motion.web;

import java.util.UUID;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.MatterStory;
import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.Motion;
import nl.samenaanzet.motion.Questioning;
import nl.samenaanzet.motion.web.MotionForms.CommitmentForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything between council and coalition that has a term, and one motion or pledge. */
@Controller
@RequestMapping("/motion")
class MotionPage {

    private final Motion motion;
    private final Questioning questioning;
    private final MeetingPlan meetings;
    private final MatterStory story;
    private final AmbitionCatalogue ambitions;

    MotionPage(Motion motion, Questioning questioning, MeetingPlan meetings, MatterStory story, AmbitionCatalogue ambitions) {
        this.motion = motion;
        this.questioning = questioning;
        this.meetings = meetings;
        this.story = story;
        this.ambitions = ambitions;
    }

    @GetMapping
    String matters(Model model) {
        model.addAttribute("commitments", motion.all());
        model.addAttribute("questions", questioning.all());
        model.addAttribute("meetings", meetings.all());
        return "motion/matters";
    }

    @GetMapping("/commitments/register")
    String register(Model model) {
        model.addAttribute("form", new CommitmentForm(null, "", "", "", "", "", false));
        model.addAttribute("kinds", CommitmentKind.values());
        return "motion/register-commitment";
    }

    @PostMapping("/commitments/register")
    String register(@ModelAttribute("form") CommitmentForm form, BindingResult errors, Model model) {
        try {
            return done(motion.register(form.draft()));
        } catch (Refusal refused) {
            errors.rejectValue(MotionForms.field(refused, "title"), refused.key(), refused.arguments(), refused.key());
            model.addAttribute("kinds", CommitmentKind.values());
            return "motion/register-commitment";
        }
    }

    @GetMapping("/commitments/{id}")
    String commitment(@PathVariable CommitmentId id, Model model) {
        model.addAttribute("commitment", motion.commitment(id));
        model.addAttribute("lines", story.of(id.id()));
        model.addAttribute("ambitions", ambitions.all());
        model.addAttribute("workKinds", WorkKind.values());
        return "motion/commitment";
    }

    @PostMapping("/commitments/{id}/publish")
    String publish(@PathVariable CommitmentId id, Model model) {
        return act(id, () -> motion.publish(id), "", model);
    }

    @PostMapping("/commitments/{id}/extend")
    String extend(@PathVariable CommitmentId id, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String text, Model model) {
        return act(id, () -> motion.extend(id, MotionForms.date(on), text), text, model);
    }

    @PostMapping("/commitments/{id}/link")
    String link(@PathVariable CommitmentId id, @RequestParam(required = false) WorkKind kind, @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String text, Model model) {
        return act(id, () -> motion.link(id, kind, target, text), text, model);
    }

    @PostMapping("/commitments/{id}/unlink")
    String unlink(@PathVariable CommitmentId id, @RequestParam UUID work, Model model) {
        return act(id, () -> motion.unlink(id, work), "", model);
    }

    @PostMapping("/commitments/{id}/report")
    String report(@PathVariable CommitmentId id, @RequestParam(defaultValue = "") String text, Model model) {
        return act(id, () -> motion.report(id, text), text, model);
    }

    @PostMapping("/commitments/{id}/hand-back")
    String handBack(@PathVariable CommitmentId id, @RequestParam(defaultValue = "") String text, Model model) {
        return act(id, () -> motion.handBack(id, text), text, model);
    }

    @PostMapping("/commitments/{id}/settle")
    String settle(@PathVariable CommitmentId id, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String on, Model model) {
        return act(id, () -> motion.settle(id, text, MotionForms.date(on)), text, model);
    }

    private String act(CommitmentId id, Runnable act, String typed, Model model) {
        try {
            act.run();
            return done(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("typed", typed);
            return commitment(id, model);
        }
    }

    private static String done(CommitmentId id) {
        return "redirect:/motion/commitments/%s?done".formatted(id);
    }
}
