package nl.samenaanzet.programme.track;

import nl.samenaanzet.ambition.Dossiers.StrategyClosed;
import nl.samenaanzet.ambition.Submission.StrategySubmitted;
import nl.samenaanzet.evaluation.Evaluations.EvaluationDecided;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.workshop.Minutes.WorkshopClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What other modules tell moves the tracks on. */
@Component
class TrackNews {

    private final Tracks tracks;
    private final Acts acts;

    TrackNews(Tracks tracks, Acts acts) {
        this.tracks = tracks;
        this.acts = acts;
    }

    @ApplicationModuleListener
    void on(WorkshopClosed event) {
        tracks.held(new TrackId(event.trackId()), event.round(), event.heldOn());
    }

    @ApplicationModuleListener
    void on(EvaluationDecided event) {
        tracks.evaluated(new TrackId(event.track()), event.round(), event.anotherRound());
    }

    @ApplicationModuleListener
    void on(StrategySubmitted event) {
        tracks.submitted(event.id())
                .ifPresent(track -> acts.tell(new TrackSubmitted(acts.nextId(), acts.now(), track)));
    }

    @ApplicationModuleListener
    void on(StrategyClosed event) {
        tracks.decided(event.id()).ifPresent(track -> acts.tell(new TrackDecided(track)));
    }
}
