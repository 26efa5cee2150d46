package nl.samenaanzet.programme;

import nl.samenaanzet.ambition.Dossiers.StrategyClosed;
import nl.samenaanzet.ambition.Submission.StrategySubmitted;
import nl.samenaanzet.evaluation.Evaluations.EvaluationDecided;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.programme.ProgrammeCycle.CoherenceDecided;
import nl.samenaanzet.programme.ProgrammeCycle.CoherenceSubmitted;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What other modules tell moves the programme on. */
@Component
class ProgrammeNews {

    private final ProgrammeCycle cycle;
    private final Cycles cycles;
    private final Tracks tracks;
    private final Acts acts;

    ProgrammeNews(ProgrammeCycle cycle, Cycles cycles, Tracks tracks, Acts acts) {
        this.cycle = cycle;
        this.cycles = cycles;
        this.tracks = tracks;
        this.acts = acts;
    }

    @ApplicationModuleListener
    void on(EvaluationDecided event) {
        if (event.pilot() && event.releasesOthers()) {
            cycle.pilotEvaluated(tracks.byId(new TrackId(event.track())).cycle());
        }
    }

    @ApplicationModuleListener
    void on(StrategySubmitted event) {
        cycles.findByStrategyId(event.id().id())
                .ifPresent(c -> acts.tell(new CoherenceSubmitted(acts.nextId(), acts.now(), c.id())));
    }

    @ApplicationModuleListener
    void on(StrategyClosed event) {
        cycles.findByStrategyId(event.id().id()).ifPresent(c -> acts.tell(new CoherenceDecided(c.id())));
    }
}
