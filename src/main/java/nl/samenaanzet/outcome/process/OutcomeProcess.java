package nl.samenaanzet.outcome.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Outcomes.OutcomeAwaited;
import nl.samenaanzet.outcome.Outcomes.OutcomeStated;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.Reviews.ReviewJudged;
import nl.samenaanzet.outcome.Reviews.ReviewMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the processes of {@code bpmn/outcome.bpmn} and {@code bpmn/review.bpmn} what happened and what people did. */
@Component
class OutcomeProcess {

    private final Engine engine;
    private final Outcomes outcomes;

    OutcomeProcess(Engine engine, Outcomes outcomes) {
        this.engine = engine;
        this.outcomes = outcomes;
    }

    @ApplicationModuleListener
    void on(OutcomeAwaited event) {
        engine.start(
                "outcome.ballotConcluded",
                event.ballot().toString(),
                Map.of(
                        "ballotId",
                        event.ballot().toString(),
                        "dossierNumber",
                        event.dossierNumber(),
                        "dossierTitle",
                        event.dossierTitle(),
                        "stateBy",
                        event.stateBy().toString(),
                        "remindAt",
                        event.remindAt().toString()));
    }

    @ApplicationModuleListener
    void on(OutcomeStated event) {
        engine.complete(
                new TaskRef("outcome", event.step(), event.subject()),
                event.actId(),
                event.at(),
                review(
                        "reviewId",
                        event.planned().review(),
                        "reviewAt",
                        event.planned().reviewAt()));
    }

    /** Two moves may be told in the other order: the newest day of our own data is sent each time. */
    @ApplicationModuleListener
    void on(ReviewMoved event) {
        var review = outcomes.outcome(event.ballot()).reviews().stream()
                .filter(r -> r.id().equals(event.review()))
                .findFirst()
                .orElseThrow();
        engine.tell(
                "outcome.reviewMoved",
                event.review().toString(),
                event.actId(),
                Map.of("reviewAt", review.planned().opensAt().toString()));
    }

    @ApplicationModuleListener
    void on(ReviewJudged event) {
        var judged = review("nextReviewId", event.next(), "nextReviewAt", event.nextAt());
        judged.put("judgement", event.judgement().word());
        engine.complete(new TaskRef("review", event.step(), event.subject()), event.actId(), event.at(), judged);
    }

    /** Both are told also when there is none: a gateway asks. */
    private static Map<String, Object> review(String idName, ReviewId id, String atName, Instant at) {
        var variables = new HashMap<String, Object>();
        variables.put(idName, id == null ? null : id.toString());
        variables.put(atName, at == null ? null : at.toString());
        return variables;
    }
}
