package nl.samenaanzet.decision.process;

import java.util.Map;
import nl.samenaanzet.decision.Acted;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/decision.bpmn} what people did. */
@Component
class DecisionProcess {

    private final Engine engine;

    DecisionProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(Acted event) {
        engine.complete(new TaskRef("decision", event.step(), event.subject()), event.actId(), event.at(),
                variables(event));
    }

    private static Map<String, Object> variables(Acted event) {
        if (event.choice() != null) {
            return Map.of("route", event.choice().route(), "councilRole", event.choice().councilRole());
        }
        return event.answer() == null ? Map.of() : Map.of("coalitie", event.answer().code());
    }
}
