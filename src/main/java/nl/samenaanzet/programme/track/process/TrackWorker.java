package nl.samenaanzet.programme.track.process;

import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.programme.track.Tracks.TrackId;

/** The service tasks of {@code bpmn/track.bpmn}. */
@ProcessWorker(process = "track")
class TrackWorker {

    private final Tracks tracks;

    TrackWorker(Tracks tracks) {
        this.tracks = tracks;
    }

    record Subject(String trackId) {}

    record Evaluated(String trackId, int round) {}

    record Round(int round, int scriptVersion, String dossierTitle) {
        private static Round of(Tracks.Round round) {
            return new Round(round.number(), round.scriptVersion(), round.title());
        }
    }

    public Round startTrack(Subject in) {
        return Round.of(tracks.startTrack(TrackId.of(in.trackId())));
    }

    public Round nextRound(Evaluated in) {
        return Round.of(tracks.nextRound(TrackId.of(in.trackId()), in.round()));
    }

    public void closeTrack(Subject in) {
        tracks.closeTrack(TrackId.of(in.trackId()));
    }
}
