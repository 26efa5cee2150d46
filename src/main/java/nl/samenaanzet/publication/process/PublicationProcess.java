package nl.samenaanzet.publication.process;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.publication.release.PublicationPlanning.PlanDropped;
import nl.samenaanzet.publication.release.PublicationPlanning.PublicationActed;
import nl.samenaanzet.publication.release.PublicationPlanning.PublicationAwaited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/publication.bpmn} what was recorded and what people did. */
@Component
class PublicationProcess {

    private final Engine engine;

    PublicationProcess(Engine engine) {
        this.engine = engine;
    }

    /**
     * Until somebody looked, there may be personal data in it. Urgency matters to a budget change only, and that a
     * person names.
     */
    @ApplicationModuleListener
    void on(PublicationAwaited event) {
        var variables = new HashMap<String, Object>(Map.of(
                "componentId",
                event.decision().toString(),
                "dossierNumber",
                event.dossierNumber(),
                "dossierTitle",
                event.dossierTitle(),
                "pieceKnown",
                event.piece() != null,
                "spoed",
                false,
                "persoonsgegevens",
                true,
                "publishBy",
                event.publishBy().toString()));
        variables.put("stuk", event.piece() == null ? null : event.piece().code());
        engine.start("publication.decisionRecorded", event.decision().toString(), variables);
    }

    @ApplicationModuleListener
    void on(PublicationActed event) {
        engine.complete(
                new TaskRef("publication", event.step(), event.subject()), event.actId(), event.at(), variables(event));
    }

    private static Map<String, Object> variables(PublicationActed event) {
        var variables = new HashMap<String, Object>();
        switch (event.did()) {
            case NAME_PIECE -> variables.putAll(Map.of("stuk", event.piece().code(), "spoed", event.urgent()));
            case PUBLISH -> {
                variables.put("planned", event.planId() != null);
                variables.put("planId", event.planId());
                variables.put(
                        "publishAt",
                        event.publishAt() == null ? null : event.publishAt().toString());
            }
            case FULFIL_DUTY, FULFIL_COUNCIL_DUTY -> {}
        }
        return variables;
    }

    @ApplicationModuleListener
    void on(PlanDropped event) {
        engine.tell("publication.planDropped", event.planId(), event.planId(), Map.of());
    }
}
