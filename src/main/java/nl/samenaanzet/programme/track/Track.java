package nl.samenaanzet.programme.track;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.Tracks.TrackId;

/** One ambition's way through the programme. Each method may be called twice for the same thing. */
@Entity
@Table(name = "track_track")
class Track {

    @EmbeddedId
    private TrackId id;

    private UUID programmeId;
    private String ambitionCode;
    private String ambitionName;
    private String number;
    private int position;
    private boolean pilot;
    private int round;
    private int scriptVersion;
    private Instant startedAt;
    private int heldRound;
    private int evaluatedRound;
    private LocalDate lastHeldOn;
    private Instant readyAt;
    private UUID strategyId;
    private Instant submittedAt;
    private Instant decidedAt;
    private Instant closedAt;
    private Instant changedAt;

    @Version
    private int version;

    protected Track() {}

    Track(CycleId cycle, TrackSpec spec, Instant now) {
        this.id = TrackId.next();
        this.programmeId = cycle.id();
        this.ambitionCode = spec.ambitionCode();
        this.ambitionName = spec.ambitionName();
        this.number = spec.number();
        this.position = spec.position();
        this.pilot = spec.pilot();
        this.changedAt = now;
    }

    Phase phase() {
        if (decidedAt != null) {
            return Phase.DONE;
        }
        if (submittedAt != null) {
            return Phase.DECISION;
        }
        if (readyAt != null) {
            return Phase.STRATEGY;
        }
        if (startedAt == null) {
            return Phase.WAITING;
        }
        return heldRound == round ? Phase.EVALUATION : Phase.WORKSHOP;
    }

    void start(int script, Instant now) {
        if (startedAt == null) {
            startedAt = now;
            round = 1;
            scriptVersion = script;
            changedAt = now;
        }
    }

    void next(int afterRound, Instant now) {
        if (round == afterRound) {
            round++;
            changedAt = now;
        }
    }

    void held(int heldRound, LocalDate on, Instant now) {
        if (heldRound > this.heldRound) {
            this.heldRound = heldRound;
            this.lastHeldOn = on;
            changedAt = now;
        }
    }

    void evaluated(int round, boolean anotherRound, Instant now) {
        if (round > evaluatedRound) {
            evaluatedRound = round;
            readyAt = anotherRound ? null : now;
            changedAt = now;
        }
    }

    /** @throws Refusal when the rounds are not over, or the strategy was put to the kernteam */
    void write(StrategyId strategy, Instant now) {
        if (phase() != Phase.STRATEGY) {
            throw new Refusal("track.refusal.notWriting");
        }
        strategyId = strategy.id();
        changedAt = now;
    }

    void submitted(Instant now) {
        submittedAt = submittedAt == null ? now : submittedAt;
        changedAt = now;
    }

    void decided(Instant now) {
        decidedAt = decidedAt == null ? now : decidedAt;
        changedAt = now;
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    /** @throws Refusal when there is no such newer version */
    void moveTo(int newest, int script) {
        if (script <= scriptVersion || script > newest) {
            throw new Refusal("track.refusal.script", String.valueOf(script));
        }
        scriptVersion = script;
    }

    TrackId id() {
        return id;
    }

    int round() {
        return round;
    }

    int scriptVersion() {
        return scriptVersion;
    }

    String capitalName() {
        return ambitionName.substring(0, 1).toUpperCase() + ambitionName.substring(1);
    }

    TrackView view() {
        return new TrackView(
                id,
                new CycleId(programmeId),
                new TrackSpec(ambitionCode, ambitionName, number, position, pilot),
                phase(),
                round,
                scriptVersion,
                strategyId == null ? null : new StrategyId(strategyId),
                changedAt);
    }
}
