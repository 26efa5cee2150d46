package nl.samenaanzet.decision.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.decision.Overrides.OverrideWithdrawn;
import nl.samenaanzet.decision.route.DecisionStepDone;
import nl.samenaanzet.decision.route.DecisionStepDone.Kind;
import nl.samenaanzet.decision.route.DecisionStepDone.Step;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
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
    void on(DecisionStepDone event) {
        engine.complete(
                new TaskRef("decision", event.step(), event.subject()), event.actId(), event.at(), variables(event));
    }

    @ApplicationModuleListener
    void on(OverrideWithdrawn event) {
        engine.tell("decision.overrideWithdrawn", event.subject(), event.actId(), Map.of());
    }

    private static Map<String, Object> variables(DecisionStepDone event) {
        if (event.way() != null) {
            return onward(event);
        }
        if (event.agreed() != null) {
            return Map.of(event.did() == Step.APPROVE_OVERRIDE ? "overrideAgreed" : "councilAgreed", event.agreed());
        }
        return event.answer() == null
                ? Map.of()
                : Map.of("coalitie", event.answer().code());
    }

    private static Map<String, Object> onward(DecisionStepDone event) {
        var way = event.way();
        var variables =
                new HashMap<String, Object>(Map.of("way", way.kind().name().toLowerCase(Locale.ROOT)));
        if (way.kind() == Kind.SPLITSEN) {
            variables.put("partIds", way.parts().stream().map(Object::toString).toList());
            variables.put("moneyPartId", way.parts().getLast().toString());
        } else {
            variables.putAll(Map.of(
                    "route",
                    event.choice().route().code(),
                    "councilRole",
                    event.choice().councilRole().code(),
                    "councilTouched",
                    way.councilTouched()));
        }
        return variables;
    }
}
