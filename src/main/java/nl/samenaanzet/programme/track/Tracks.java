package nl.samenaanzet.programme.track;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Scripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracks of the programme: what happened to them moves them on, nobody sets a phase. */
@Service
@Transactional
public class Tracks {

    private final AmbitionTracks rows;
    private final Scripts scripts;
    private final Clock clock;
    private final HouseLanguage language;

    Tracks(AmbitionTracks rows, Scripts scripts, Clock clock, HouseLanguage language) {
        this.rows = rows;
        this.scripts = scripts;
        this.clock = clock;
        this.language = language;
    }

    /** Opens a track for each ambition; what is there already stays. In order of position. */
    public List<TrackView> open(CycleId cycle, List<TrackSpec> specs) {
        specs.stream()
                .filter(s -> !rows.existsByProgrammeIdAndAmbitionCode(cycle.id(), s.ambitionCode()))
                .forEach(s -> rows.save(new Track(cycle, s, clock.instant())));
        return of(cycle);
    }

    /** Begins round 1 with the script that holds now. */
    public Round startTrack(TrackId id) {
        var track = find(id);
        track.start(scripts.newest().version(), clock.instant());
        return round(track);
    }

    /** Begins the round after this one, with the script of the track. */
    public Round nextRound(TrackId id, int after) {
        var track = find(id);
        track.next(after, clock.instant());
        return round(track);
    }

    /**
     * A round as the process needs it.
     *
     * @param title "Veilige buurten, ronde 2"
     */
    public record Round(int number, int scriptVersion, String title) {}

    private Round round(Track track) {
        return new Round(
                track.round(), track.scriptVersion(), language.say("track.round", track.capitalName(), track.round()));
    }

    public void held(TrackId id, int round, LocalDate on) {
        rows.findById(id).ifPresent(track -> track.held(round, on, clock.instant()));
    }

    public void evaluated(TrackId id, int round, boolean anotherRound) {
        rows.findById(id).ifPresent(track -> track.evaluated(round, anotherRound, clock.instant()));
    }

    /** @return the track whose strategy this is */
    public Optional<TrackId> submitted(StrategyId strategy) {
        var track = rows.findByStrategyId(strategy.id());
        track.ifPresent(t -> t.submitted(clock.instant()));
        return track.map(Track::id);
    }

    /** @return the track whose strategy this is */
    public Optional<TrackId> decided(StrategyId strategy) {
        var track = rows.findByStrategyId(strategy.id());
        track.ifPresent(t -> t.decided(clock.instant()));
        return track.map(Track::id);
    }

    public void closeTrack(TrackId id) {
        find(id).close(clock.instant());
    }

    /**
     * Moves a running ambition to a newer version of the script; else it keeps the one it began with.
     *
     * @throws nl.samenaanzet.form.Refusal when there is no such newer version
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void moveScript(TrackId id, int version) {
        find(id).moveTo(scripts.newest().version(), version);
    }

    void writes(TrackId id, StrategyId strategy) {
        find(id).write(strategy, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<TrackView> of(CycleId cycle) {
        return rows.findByProgrammeIdOrderByPosition(cycle.id()).stream()
                .map(Track::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public TrackView byId(TrackId id) {
        return find(id).view();
    }

    /** The newest track of an ambition, if it has one. */
    @Transactional(readOnly = true)
    public Optional<TrackView> ofAmbition(String code) {
        return rows.findFirstByAmbitionCodeOrderByChangedAtDesc(code).map(Track::view);
    }

    private Track find(TrackId id) {
        return rows.findById(id).orElseThrow();
    }

    /** Opaque id of the way of one ambition. In an event it is its text. */
    @Embeddable
    public record TrackId(UUID id) implements TypedId {

        public static TrackId of(String text) {
            return new TrackId(UUID.fromString(text));
        }

        public static TrackId next() {
            return new TrackId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
