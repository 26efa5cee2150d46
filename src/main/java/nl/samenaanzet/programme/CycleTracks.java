package nl.samenaanzet.programme;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.TrackSpec;
import nl.samenaanzet.programme.track.TrackView;
import nl.samenaanzet.programme.track.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A track for each ambition of the programme, the pilot's among them. */
@Service
public class CycleTracks {

    private final Cycles cycles;
    private final ProgrammeImport file;
    private final Tracks tracks;

    CycleTracks(Cycles cycles, ProgrammeImport file, Tracks tracks) {
        this.cycles = cycles;
        this.file = file;
        this.tracks = tracks;
    }

    /** Safe to run twice. */
    @Transactional
    public List<TrackView> openTracks(CycleId id) {
        var cycle = cycles.findById(id).orElseThrow();
        var ambitions = file.programme().aims().ambitions();
        return tracks.open(
                id,
                IntStream.range(0, ambitions.size())
                        .mapToObj(i -> new TrackSpec(
                                ambitions.get(i).code(),
                                ambitions.get(i).name(),
                                cycle.number(ambitions.get(i).code()),
                                i + 1,
                                ambitions
                                        .get(i)
                                        .code()
                                        .equals(cycle.view().consent().pilot())))
                        .toList());
    }
}
