package nl.samenaanzet.evaluation.web;

import java.util.List;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.evaluation.Lessons.LessonId;
import nl.samenaanzet.evaluation.web.LessonForms.LessonDecisionForm;
import nl.samenaanzet.evaluation.web.LessonForms.LessonForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The lessons of all rounds, and noting one for a round. */
@Controller
class LessonsPage {

    private static final List<String> PARTS = List.of("1", "2", "3", "4", "5");

    private final Lessons lessons;
    private final Evaluations evaluations;
    private final Forms forms;

    LessonsPage(Lessons lessons, Evaluations evaluations, Forms forms) {
        this.lessons = lessons;
        this.evaluations = evaluations;
        this.forms = forms;
    }

    @GetMapping("/evaluation/lessons")
    String lessons(Model model) {
        model.addAttribute("lessons", lessons.all());
        return "evaluation/lessons";
    }

    @PostMapping("/evaluation/lessons/{lesson}/decide")
    String decide(
            @PathVariable LessonId lesson,
            @ModelAttribute("decision") LessonDecisionForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("deciding", lesson);
        return Act.on(errors, () -> lessons.decide(lesson, form.accepted(), form.reason()))
                .then("/evaluation/lessons#lesson-" + lesson)
                .orShow(() -> lessons(model));
    }

    @GetMapping("/evaluation/{id}/lesson")
    String lesson(@PathVariable EvaluationId id, Model model) {
        model.addAttribute("form", LessonForm.EMPTY);
        return page(id, model);
    }

    @PostMapping("/evaluation/{id}/lesson")
    String processLesson(
            @PathVariable EvaluationId id, @ModelAttribute("form") LessonForm form, BindingResult errors, Model model) {
        var evaluation = evaluations.byId(id);
        return Act.on(
                        errors,
                        () -> lessons.note(
                                evaluation.of().ambitionCode(), evaluation.of().round(), form.draft()))
                .then("/evaluation/%s#lessons".formatted(id))
                .orShow(() -> page(id, model));
    }

    private String page(EvaluationId id, Model model) {
        model.addAttribute("evaluation", evaluations.byId(id));
        model.addAttribute("results", forms.results(id));
        model.addAttribute("parts", PARTS);
        return "evaluation/lesson";
    }
}
