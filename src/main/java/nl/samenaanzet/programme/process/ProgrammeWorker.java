package nl.samenaanzet.programme.process;

import java.util.List;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.programme.CoherencePaper;
import nl.samenaanzet.programme.CycleLessons;
import nl.samenaanzet.programme.CycleTracks;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.TrackView;

/** The service tasks of {@code bpmn/programme.bpmn}. */
@ProcessWorker(process = "programme")
class ProgrammeWorker {

    private final ProgrammeCycle cycle;
    private final CycleTracks tracks;
    private final CycleLessons lessons;
    private final CoherencePaper coherence;

    ProgrammeWorker(ProgrammeCycle cycle, CycleTracks tracks, CycleLessons lessons, CoherencePaper coherence) {
        this.cycle = cycle;
        this.tracks = tracks;
        this.lessons = lessons;
        this.coherence = coherence;
    }

    record Subject(String programmeId) {
        private CycleId id() {
            return CycleId.of(programmeId);
        }
    }

    record Track(String trackId, String ambitionCode, String dossierNumber, String dossierTitle) {
        private static Track of(TrackView view) {
            return new Track(
                    view.id().toString(),
                    view.of().ambitionCode(),
                    view.of().number(),
                    view.of().ambitionName());
        }
    }

    record Opened(Track pilot, List<Track> others) {}

    record Method(int scriptVersion, String othersStartAt) {}

    public Opened openTracks(Subject in) {
        var opened = tracks.openTracks(in.id());
        return new Opened(
                opened.stream()
                        .filter(t -> t.of().pilot())
                        .map(Track::of)
                        .findFirst()
                        .orElseThrow(),
                opened.stream().filter(t -> !t.of().pilot()).map(Track::of).toList());
    }

    public Method publishScript(Subject in) {
        var method = lessons.publishScript(in.id());
        return new Method(method.scriptVersion(), method.startAt().toString());
    }

    public void warnEndDate(Subject in) {
        cycle.warnEndDate(in.id());
    }

    public void draftCoherence(Subject in) {
        coherence.draftCoherence(in.id());
    }

    public void closeProgramme(Subject in) {
        cycle.closeProgramme(in.id());
    }
}
