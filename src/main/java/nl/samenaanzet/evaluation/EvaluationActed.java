package nl.samenaanzet.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** Someone did their part for an evaluation. @param actId unique for this act */
public record EvaluationActed(String actId, Instant at, UUID evaluation, Step did, String action, Boolean anotherRound)
        implements TaskDone {

    /** The user tasks of {@code bpmn/evaluation.bpmn}. */
    public enum Step {
        CLOSE_FORMS("closeForms"), DECIDE_EVALUATION("decideEvaluation"), RECORD_KERNTEAM_VIEW("recordKernteamView");

        private final String element;

        Step(String element) {
            this.element = element;
        }
    }

    static EvaluationActed of(EvaluationView view, Step did, Instant now) {
        return new EvaluationActed(UUID.randomUUID().toString(), now, view.id(), did, view.action(), view.anotherRound());
    }

    @Override
    public String subject() {
        return evaluation.toString();
    }

    @Override
    public String step() {
        return did.element;
    }
}
