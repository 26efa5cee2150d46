package nl.samenaanzet.programme.trial;

import nl.samenaanzet.evaluation.EvaluationJudgement;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.programme.track.TrackView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The evaluation of the first round of the trial. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialEvaluation {

    private final Evaluations evaluations;
    private final Lessons lessons;
    private final TrialForms forms;
    private final TrialActor actor;
    private final HouseLanguage language;

    TrialEvaluation(
            Evaluations evaluations, Lessons lessons, TrialForms forms, TrialActor actor, HouseLanguage language) {
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.forms = forms;
        this.actor = actor;
        this.language = language;
    }

    /** Two lessons, some forms, and the decision to hold a second round. */
    void evaluate(TrackView pilot) {
        evaluations.newest(pilot.of().ambitionCode()).stream()
                .filter(e -> e.decided().at() == null)
                .findFirst()
                .ifPresent(e -> actor.asOwner(() -> evaluate(pilot.of().ambitionCode(), e)));
    }

    private void evaluate(String ambitionCode, EvaluationView evaluation) {
        if (lessons.of(ambitionCode, 1).isEmpty()) {
            lessons.note(ambitionCode, 1, new LessonDraft(2, say("lesson.tables"), say("lesson.tables.proposal")));
            lessons.note(ambitionCode, 1, new LessonDraft(1, say("lesson.round"), say("lesson.round.proposal")));
            forms.fillIn(evaluation.title());
            evaluations.closeForms(evaluation.id());
        } else if (evaluation.advice() != null) {
            evaluations.decideEvaluation(
                    evaluation.id(), new EvaluationJudgement(Action.EXTRA_WORKSHOP, true, false, say("evaluation")));
        }
    }

    private String say(String what) {
        return language.say("programme.trial." + what);
    }
}
