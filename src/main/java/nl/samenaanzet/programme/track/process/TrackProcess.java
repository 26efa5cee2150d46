package nl.samenaanzet.programme.track.process;

import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.programme.track.TrackDecided;
import nl.samenaanzet.programme.track.TrackSubmitted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/track.bpmn} what became of the strategy. */
@Component
class TrackProcess {

    private final Engine engine;

    TrackProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(TrackSubmitted event) {
        engine.complete(new TaskRef("track", event.step(), event.subject()), event.actId(), event.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(TrackDecided event) {
        engine.tell("track.strategyDecided", event.track().toString(), "decided-" + event.track(), Map.of());
    }
}
