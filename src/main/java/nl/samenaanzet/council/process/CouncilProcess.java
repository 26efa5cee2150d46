package nl.samenaanzet.council.process;

import java.util.Map;
import nl.samenaanzet.council.CouncilActed;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/council.bpmn} what the griffie did. */
@Component
class CouncilProcess {

    private final Engine engine;

    CouncilProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(CouncilActed event) {
        engine.complete(new TaskRef("council", event.step(), event.subject()), event.actId(), event.at(),
                variables(event));
    }

    private static Map<String, Object> variables(CouncilActed event) {
        if (event.termEndsAt() != null) {
            return Map.of("termEndsAt", event.termEndsAt().toString());
        }
        return event.resolution() == null ? Map.of() : Map.of("resolution", event.resolution().code());
    }
}
