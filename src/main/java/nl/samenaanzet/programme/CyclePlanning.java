package nl.samenaanzet.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.evaluation.ProgrammePace;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.Phase;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of the programme: who is behind, and moving the start of the others. */
@Service
@Transactional
public class CyclePlanning implements ProgrammePace {

    private final Cycles cycles;
    private final PlanningChanges changes;
    private final Tracks tracks;
    private final Acts acts;

    CyclePlanning(Cycles cycles, PlanningChanges changes, Tracks tracks, Acts acts) {
        this.cycles = cycles;
        this.changes = changes;
        this.tracks = tracks;
        this.acts = acts;
    }

    /**
     * Moves the start of the others.
     *
     * @throws Refusal when they began, for a day that cannot be, or without a reason
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void revisePlanning(CycleId id, LocalDate othersStartOn, String reason) {
        if (tracks.of(id).stream().anyMatch(track -> !track.of().pilot() && track.phase() != Phase.WAITING)) {
            throw new Refusal("programme.refusal.othersBegan");
        }
        var cycle = cycles.findById(id).orElseThrow();
        var no = new Refusals();
        no.of(() -> {
            cycle.startOthersOn(othersStartOn, today());
            return cycle;
        });
        no.when(reason == null || reason.isBlank(), "reason", "programme.refusal.noReason");
        no.raise();
        changes.save(
                new PlanningChange(id, othersStartOn, reason.strip(), acts.me().title(), acts.now()));
        acts.tell(new PlanningRevised(acts.nextId(), id, cycle.othersStartAt()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<PlanningChange.Revision> revisions(CycleId id) {
        return changes.findByCycleIdOrderByRevisedAt(id.id()).stream()
                .map(PlanningChange::view)
                .toList();
    }

    /**
     * Behind: after the end date, or the pilot keeps the others waiting past their start (S: the two dates it names).
     */
    @Override
    @Transactional(readOnly = true)
    public Tempo of(UUID track) {
        var of = tracks.byId(new TrackId(track));
        var cycle = cycles.findById(of.cycle()).orElseThrow().view();
        var behind = today().isAfter(cycle.consent().endsOn())
                || of.of().pilot()
                        && cycle.pilotEvaluatedAt() == null
                        && today().isAfter(cycle.consent().othersStartOn());
        return behind ? Tempo.ACHTER : Tempo.OP_SCHEMA;
    }

    /** Whether the end date has passed and the programme is not done. */
    @Transactional(readOnly = true)
    public boolean late(CycleId id) {
        var cycle = cycles.findById(id).orElseThrow().view();
        return cycle.completedAt() == null && today().isAfter(cycle.consent().endsOn());
    }

    private LocalDate today() {
        return acts.today();
    }

    /** The start of the other ambitions was moved. */
    public record PlanningRevised(String actId, CycleId id, Instant othersStartAt) {}
}
