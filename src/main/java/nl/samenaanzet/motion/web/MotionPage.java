package nl.samenaanzet.motion.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.motion.MatterStory;
import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.Motion;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.Questioning;
import nl.samenaanzet.motion.web.MotionForms.CommitmentForm;
import nl.samenaanzet.motion.web.MotionForms.CommitmentStepForm;
import nl.samenaanzet.motion.work.WorkView.WorkId;
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

    MotionPage(
            Motion motion,
            Questioning questioning,
            MeetingPlan meetings,
            MatterStory story,
            AmbitionCatalogue ambitions) {
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
        model.addAttribute("form", new CommitmentForm(null, null, null, null, null, null, null, null));
        return registering(model);
    }

    @PostMapping("/commitments/register")
    String register(@ModelAttribute("form") CommitmentForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> motion.register(form.draft()))
                .then(MotionPage::done)
                .orShow(() -> registering(model));
    }

    private String registering(Model model) {
        if (model.getAttribute("form") instanceof CommitmentForm form) {
            model.addAttribute("marks", questioning.marks(form.title(), form.text()));
        }
        model.addAttribute("kinds", CommitmentKind.values());
        return "motion/register-commitment";
    }

    @GetMapping("/commitments/{id}")
    String commitment(@PathVariable CommitmentId id, Model model) {
        model.addAttribute("form", CommitmentStepForm.empty());
        return show(id, model);
    }

    private String show(CommitmentId id, Model model) {
        model.addAttribute("commitment", motion.commitment(id));
        if (model.getAttribute("form") instanceof CommitmentStepForm form) {
            model.addAttribute("marks", questioning.marks(form.report(), form.settle()));
        }
        model.addAttribute("lines", story.of(id.id()));
        model.addAttribute("ambitions", ambitions.all());
        model.addAttribute("workKinds", WorkKind.values());
        return "motion/commitment";
    }

    @PostMapping("/commitments/{id}/publish")
    String publish(@PathVariable CommitmentId id, Model model) {
        return Act.on(model, () -> motion.publish(id)).then(done(id)).orShow(() -> commitment(id, model));
    }

    @PostMapping("/commitments/{id}/extend")
    String extend(
            @PathVariable CommitmentId id,
            @ModelAttribute("form") CommitmentStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> motion.extend(id, form.dueOn(), form.why()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/commitments/{id}/link")
    String link(
            @PathVariable CommitmentId id,
            @ModelAttribute("form") CommitmentStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> motion.link(id, form.kind(), form.target(), form.note()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/commitments/{id}/unlink")
    String unlink(@PathVariable CommitmentId id, @RequestParam WorkId work, Model model) {
        return Act.on(model, () -> motion.unlink(id, work)).then(done(id)).orShow(() -> commitment(id, model));
    }

    @PostMapping("/commitments/{id}/report")
    String report(
            @PathVariable CommitmentId id,
            @ModelAttribute("form") CommitmentStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> motion.report(id, form.report(), form.marks()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/commitments/{id}/hand-back")
    String handBack(
            @PathVariable CommitmentId id,
            @ModelAttribute("form") CommitmentStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> motion.handBack(id, form.back()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    @PostMapping("/commitments/{id}/settle")
    String settle(
            @PathVariable CommitmentId id,
            @ModelAttribute("form") CommitmentStepForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> motion.settle(id, form.settle(), form.settledOn(), form.marks()))
                .then(done(id))
                .orShow(() -> show(id, model));
    }

    private static String done(CommitmentId id) {
        return "/motion/commitments/%s?done".formatted(id);
    }
}
