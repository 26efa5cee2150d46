package nl.samenaanzet.ambition.process;

import java.util.Map;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Submission.StrategyRevised;
import nl.samenaanzet.ambition.Submission.StrategySubmitted;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.engine.Incidents.StepFailed;
import nl.samenaanzet.engine.Incidents.StepRecovered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/ambition.bpmn} what happened, and hears from it what failed. */
@Component
class AmbitionProcess {

    private final Engine engine;
    private final Dossiers dossiers;

    AmbitionProcess(Engine engine, Dossiers dossiers) {
        this.engine = engine;
        this.dossiers = dossiers;
    }

    @ApplicationModuleListener
    void on(StrategySubmitted event) {
        engine.start(
                "ambition.strategySubmitted",
                event.number(),
                Map.of(
                        "strategyId", event.id().toString(),
                        "dossierNumber", event.number(),
                        "dossierTitle", event.title(),
                        "round", event.round()));
    }

    @ApplicationModuleListener
    void on(StrategyRevised event) {
        var task = new TaskRef("ambition", "reviseStrategy", event.id().toString());
        engine.complete(task, event.actId(), event.at(), Map.of("round", event.round(), "dossierTitle", event.title()));
    }

    @ApplicationModuleListener
    void on(StepFailed event) {
        dossiers.failed(event.dossierNumber(), event.step(), event.message());
    }

    @ApplicationModuleListener
    void on(StepRecovered event) {
        dossiers.recovered(event.dossierNumber(), event.step());
    }
}
