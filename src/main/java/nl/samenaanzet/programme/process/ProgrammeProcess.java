package nl.samenaanzet.programme.process;

import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.programme.CycleLessons.LessonsDecided;
import nl.samenaanzet.programme.CyclePlanning.PlanningRevised;
import nl.samenaanzet.programme.ProgrammeCycle.CoherenceDecided;
import nl.samenaanzet.programme.ProgrammeCycle.CoherenceSubmitted;
import nl.samenaanzet.programme.ProgrammeCycle.ConsentRecorded;
import nl.samenaanzet.programme.ProgrammeCycle.PilotEvaluated;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/programme.bpmn} what happened. */
@Component
class ProgrammeProcess {

    private final Engine engine;

    ProgrammeProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(ConsentRecorded event) {
        engine.start(
                "programme.consentRecorded",
                event.id().toString(),
                Map.of(
                        "programmeId", event.id().toString(),
                        "dossierNumber", event.prefix(),
                        "dossierTitle", event.name(),
                        "othersStartAt", event.othersStartAt().toString(),
                        "endsAt", event.endsAt().toString()));
    }

    @ApplicationModuleListener
    void on(PilotEvaluated event) {
        engine.tell("programme.pilotEvaluated", event.id().toString(), "evaluated-" + event.id(), Map.of());
    }

    @ApplicationModuleListener
    void on(PlanningRevised event) {
        engine.tell(
                "programme.planningRevised",
                event.id().toString(),
                event.actId(),
                Map.of("othersStartAt", event.othersStartAt().toString()));
    }

    @ApplicationModuleListener
    void on(CoherenceDecided event) {
        engine.tell("programme.coherenceDecided", event.id().toString(), "decided-" + event.id(), Map.of());
    }

    @ApplicationModuleListener
    void on(LessonsDecided event) {
        engine.complete(new TaskRef("programme", event.step(), event.subject()), event.actId(), event.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(CoherenceSubmitted event) {
        engine.complete(new TaskRef("programme", event.step(), event.subject()), event.actId(), event.at(), Map.of());
    }
}
