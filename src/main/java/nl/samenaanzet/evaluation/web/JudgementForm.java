package nl.samenaanzet.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.EvaluationJudgement;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.words.Word;

/** What is decided about a round, as typed. */
record JudgementForm(
        @NotBlank(message = "{evaluation.error.action}") @Pattern(regexp = "[a-z_]*", message = "{evaluation.error.action}") String action,
        @NotBlank(message = "{evaluation.error.anotherRound}") String anotherRound, String releasesOthers,
        @NotBlank(message = "{evaluation.error.reason}") @Size(max = 4000, message = "{evaluation.error.long}") String reason) {

    static JudgementForm empty() {
        return new JudgementForm(null, null, null, "");
    }

    /** The advice is chosen beforehand, when there is one; the rest is for the person. */
    static JudgementForm of(EvaluationView evaluation) {
        return new JudgementForm(evaluation.advice() == null ? null : evaluation.advice().code(), null, null, "");
    }

    EvaluationJudgement judgement() {
        return new EvaluationJudgement(Word.of(Action.class, action), Boolean.parseBoolean(anotherRound), Boolean.parseBoolean(releasesOthers),
                reason.strip().replace("\r\n", "\n"));
    }
}
