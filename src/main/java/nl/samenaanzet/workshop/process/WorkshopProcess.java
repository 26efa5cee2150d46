package nl.samenaanzet.workshop.process;

import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.workshop.Invitations.ParticipantsInvited;
import nl.samenaanzet.workshop.Minutes.WorkshopClosed;
import nl.samenaanzet.workshop.WorkshopPlanning.WorkshopCancelled;
import nl.samenaanzet.workshop.WorkshopPlanning.WorkshopMoved;
import nl.samenaanzet.workshop.WorkshopPlanning.WorkshopPlanned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/workshop.bpmn} what happened. */
@Component
class WorkshopProcess {

    private final Engine engine;

    WorkshopProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(WorkshopPlanned event) {
        engine.complete(
                new TaskRef("workshop", event.step(), event.subject()),
                event.actId(),
                event.at(),
                Map.of("startsAt", event.startsAt().toString()));
    }

    @ApplicationModuleListener
    void on(ParticipantsInvited event) {
        engine.complete(new TaskRef("workshop", event.step(), event.subject()), event.actId(), event.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(WorkshopClosed event) {
        engine.complete(new TaskRef("workshop", event.step(), event.subject()), event.actId(), event.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(WorkshopMoved event) {
        engine.tell(
                "workshop.workshopMoved",
                event.id().toString(),
                event.actId(),
                Map.of("startsAt", event.startsAt().toString()));
    }

    @ApplicationModuleListener
    void on(WorkshopCancelled event) {
        engine.tell(
                "workshop.workshopCancelled",
                event.id().toString(),
                "cancelled-" + event.id(),
                Map.of("workshopState", "cancelled"));
    }
}
