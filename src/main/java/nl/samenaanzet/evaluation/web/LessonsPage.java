package nl.samenaanzet.evaluation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Lessons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lessons of all rounds, and noting one for a round. */
@Controller
class LessonsPage {

    private static final List<String> PARTS = List.of("1", "2", "3", "4", "5");

    private final Lessons lessons;
    private final Evaluations evaluations;

    LessonsPage(Lessons lessons, Evaluations evaluations) {
        this.lessons = lessons;
        this.evaluations = evaluations;
    }

    @GetMapping("/evaluation/lessons")
    String lessons(Model model) {
        model.addAttribute("lessons", lessons.all());
        return "evaluation/lessons";
    }

    @PostMapping("/evaluation/lessons/{lesson}/decide")
    String decide(@PathVariable UUID lesson, @RequestParam boolean accepted, @RequestParam String reason) {
        lessons.decide(lesson, accepted, reason);
        return "redirect:/evaluation/lessons#lesson-" + lesson;
    }

    @GetMapping("/evaluation/{id}/lesson")
    String lesson(@PathVariable UUID id, Model model) {
        model.addAttribute("form", LessonForm.empty());
        return page(id, model);
    }

    @PostMapping("/evaluation/{id}/lesson")
    String processLesson(@PathVariable UUID id, @Valid @ModelAttribute("form") LessonForm form, BindingResult errors,
            Model model) {
        if (errors.hasErrors()) {
            return page(id, model);
        }
        var evaluation = evaluations.byId(id);
        lessons.note(evaluation.ambitionCode(), evaluation.round(), form.draft());
        return "redirect:/evaluation/%s#lessons".formatted(id);
    }

    private String page(UUID id, Model model) {
        model.addAttribute("evaluation", evaluations.byId(id));
        model.addAttribute("results", evaluations.results(id));
        model.addAttribute("parts", PARTS);
        return "evaluation/lesson";
    }
}
