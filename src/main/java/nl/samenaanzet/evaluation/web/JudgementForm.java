package nl.samenaanzet.evaluation.web;

import jakarta.validation.constraints.NotNull;
import nl.samenaanzet.evaluation.EvaluationJudgement;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.form.Text;

/** What is decided about a round, as typed. */
record JudgementForm(
        Action action,

        @NotNull(message = "{evaluation.error.anotherRound}")
        Boolean anotherRound,

        Boolean releasesOthers,
        @Text(4000) String reason) {

    static final JudgementForm EMPTY = new JudgementForm(null, null, null, "");

    /** One that could be typed, to ask whether any is taken. */
    static final EvaluationJudgement ANY = new EvaluationJudgement(Action.DOORGAAN, false, false, "?");

    /** The advice is chosen beforehand, when there is one; the rest is for the person. */
    static JudgementForm of(EvaluationView evaluation) {
        return new JudgementForm(
                evaluation.advice() == null ? null : evaluation.advice().action(), null, null, "");
    }

    EvaluationJudgement judgement() {
        return new EvaluationJudgement(
                action, Boolean.TRUE.equals(anotherRound), Boolean.TRUE.equals(releasesOthers), reason);
    }
}
