package nl.samenaanzet.programme.track;

import java.time.Clock;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossiers.StrategyClosed;
import nl.samenaanzet.ambition.Submission.StrategySubmitted;
import nl.samenaanzet.evaluation.Evaluations.EvaluationDecided;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.workshop.Minutes.WorkshopClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What other modules tell moves the tracks on. */
@Component
class TrackNews {

    private final Tracks tracks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrackNews(Tracks tracks, ApplicationEventPublisher events, Clock clock) {
        this.tracks = tracks;
        this.events = events;
        this.clock = clock;
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
                .ifPresent(track ->
                        events.publishEvent(new TrackSubmitted(UUID.randomUUID().toString(), clock.instant(), track)));
    }

    @ApplicationModuleListener
    void on(StrategyClosed event) {
        tracks.decided(event.id()).ifPresent(track -> events.publishEvent(new TrackDecided(track)));
    }
}
