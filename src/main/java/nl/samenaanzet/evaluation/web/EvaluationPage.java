package nl.samenaanzet.evaluation.web;

import jakarta.validation.Valid;
import java.util.Map;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.evaluation.Forms.FreeText;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.privacy.marks.PersonMarks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The evaluation of a round: what participants said, what the rules advise, what was decided. */
@Controller
class EvaluationPage {

    private final Evaluations evaluations;
    private final Forms forms;
    private final Lessons lessons;
    private final PersonMarks marks;

    EvaluationPage(Evaluations evaluations, Forms forms, Lessons lessons, PersonMarks marks) {
        this.evaluations = evaluations;
        this.forms = forms;
        this.lessons = lessons;
        this.marks = marks;
    }

    @GetMapping("/evaluation/{id}")
    String evaluation(@PathVariable EvaluationId id, Model model) {
        show(id, model);
        return "evaluation/evaluation";
    }

    @GetMapping("/evaluation/{id}/close-forms")
    String closeForms(@PathVariable EvaluationId id, Model model) {
        show(id, model);
        return "evaluation/close-forms";
    }

    @PostMapping("/evaluation/{id}/close-forms")
    String processCloseForms(@PathVariable EvaluationId id, Model model) {
        return Act.on(model, () -> evaluations.closeForms(id))
                .then("/evaluation/%s?closed".formatted(id))
                .orShow(() -> closeForms(id, model));
    }

    @GetMapping("/evaluation/{id}/decide-evaluation")
    String decideEvaluation(@PathVariable EvaluationId id, Model model) {
        Act.opens(model, () -> evaluations.decideEvaluation(id, JudgementForm.ANY));
        return deciding(id, model);
    }

    private String deciding(EvaluationId id, Model model) {
        show(id, model);
        model.asMap().putIfAbsent("form", JudgementForm.of(evaluations.byId(id)));
        model.addAttribute("actions", Action.CHOICES);
        return "evaluation/decide-evaluation";
    }

    @PostMapping("/evaluation/{id}/decide-evaluation")
    String processDecideEvaluation(
            @PathVariable EvaluationId id,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> evaluations.decideEvaluation(id, form.judgement()))
                .then("/evaluation/%s?decided".formatted(id))
                .orShow(() -> deciding(id, model));
    }

    @GetMapping("/evaluation/{id}/record-kernteam-view")
    String recordKernteamView(@PathVariable EvaluationId id, Model model) {
        Act.opens(model, () -> evaluations.recordKernteamView(id, JudgementForm.ANY));
        return hearing(id, model);
    }

    private String hearing(EvaluationId id, Model model) {
        show(id, model);
        model.asMap().putIfAbsent("form", JudgementForm.EMPTY);
        model.addAttribute(
                "actions",
                Action.CHOICES.stream().filter(a -> a != Action.NAAR_KERNTEAM).toList());
        return "evaluation/record-kernteam-view";
    }

    @PostMapping("/evaluation/{id}/record-kernteam-view")
    String processRecordKernteamView(
            @PathVariable EvaluationId id,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> evaluations.recordKernteamView(id, form.judgement()))
                .then("/evaluation/%s?decided".formatted(id))
                .orShow(() -> hearing(id, model));
    }

    /** As chosen, by the key of the text. */
    record TextsForm(Map<String, Boolean> may) {

        TextsForm {
            may = may == null ? Map.of() : may;
        }
    }

    @GetMapping("/evaluation/{id}/read-texts")
    String texts(@PathVariable EvaluationId id, Model model) {
        model.addAttribute("form", new TextsForm(null));
        return showTexts(id, model);
    }

    @PostMapping("/evaluation/{id}/read-texts")
    String processTexts(
            @PathVariable EvaluationId id, @ModelAttribute("form") TextsForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> forms.look(id, form.may()))
                .then("/evaluation/%s".formatted(id))
                .orShow(() -> showTexts(id, model));
    }

    private String showTexts(EvaluationId id, Model model) {
        show(id, model);
        var texts = forms.texts(id);
        model.addAttribute("texts", texts);
        model.addAttribute("marks", marks.in(texts.stream().map(FreeText::said).toList()));
        return "evaluation/read-texts";
    }

    private void show(EvaluationId id, Model model) {
        var evaluation = evaluations.byId(id);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("results", forms.results(id));
        model.addAttribute(
                "lessons",
                lessons.of(evaluation.of().ambitionCode(), evaluation.of().round()));
    }
}
