package nl.samenaanzet.evaluation;

import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.workshop.Workshops;
import org.springframework.stereotype.Component;

/** What a round shows by itself: who was there, what the forms say, what was learnt. */
@Component
class RoundFigures {

    private final Forms forms;
    private final Lessons lessons;
    private final Workshops workshops;

    RoundFigures(Forms forms, Lessons lessons, Workshops workshops) {
        this.forms = forms;
        this.lessons = lessons;
        this.workshops = workshops;
    }

    /**
     * The figures of one round.
     *
     * @param sectors of which somebody was there
     * @param effective null without a form; so is feasible
     */
    record Figures(long sectors, int residentsPct, Double effective, Double feasible, int lessons) {}

    Figures of(EvaluationView evaluation) {
        var present = workshops.composition(evaluation.of().workshopId());
        var results = forms.results(evaluation.id());
        return new Figures(
                present.present().values().stream().filter(n -> n > 0).count(),
                present.residentsPct(),
                results.effective(),
                results.feasible(),
                lessons.of(evaluation.of().ambitionCode(), evaluation.of().round())
                        .size());
    }
}
