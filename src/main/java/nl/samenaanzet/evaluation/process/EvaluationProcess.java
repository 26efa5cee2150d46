package nl.samenaanzet.evaluation.process;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.evaluation.Evaluations.EvaluationActed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/evaluation.bpmn} what people did. */
@Component
class EvaluationProcess {

    private final Engine engine;

    EvaluationProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(EvaluationActed event) {
        var decided = new HashMap<String, Object>();
        if (event.action() != null) {
            decided.putAll(Map.of("action", event.action().code(), "anotherRound", event.anotherRound()));
        }
        engine.complete(new TaskRef("evaluation", event.step(), event.subject()), event.actId(), event.at(), decided);
    }
}
