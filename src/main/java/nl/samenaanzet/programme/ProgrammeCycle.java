package nl.samenaanzet.programme;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The run of the programme, from the consent of the wijkcoalitie to the overarching decision. */
@Service
@Transactional
public class ProgrammeCycle {

    private final Cycles cycles;
    private final ProgrammeImport file;
    private final Acts acts;

    ProgrammeCycle(Cycles cycles, ProgrammeImport file, Acts acts) {
        this.cycles = cycles;
        this.file = file;
        this.acts = acts;
    }

    /**
     * The wijkcoalitie has agreed: the programme begins.
     *
     * @throws Refusal when one is running, the ambition does not exist, or the dates cannot be
     */
    @AllowedTo(Role.SECRETARY)
    public CycleId recordConsent(Consent consent) {
        var programme = file.programme();
        if (cycles.existsByCompletedAtIsNull()) {
            throw new Refusal("programme.refusal.running");
        }
        var no = new Refusals();
        no.when(
                programme.aims().ambitions().stream().noneMatch(a -> a.code().equals(consent.pilot())),
                "pilot",
                "programme.refusal.pilot");
        var begun = no.of(() -> new Cycle(
                programme.about().prefix(),
                programme.about().name(),
                consent,
                acts.me().title(),
                acts.now()));
        no.raise();
        var cycle = cycles.save(begun);
        acts.tell(new ConsentRecorded(
                cycle.id(),
                programme.about().prefix(),
                programme.about().name(),
                cycle.othersStartAt(),
                cycle.endsAt()));
        return cycle.id();
    }

    /** The end date has passed: noted once, nothing stops. */
    public void warnEndDate(CycleId id) {
        find(id).warn(acts.now());
    }

    public void closeProgramme(CycleId id) {
        find(id).complete(acts.now());
    }

    /** The pilot's interim evaluation releases the others; only the first time. */
    void pilotEvaluated(CycleId id) {
        if (find(id).pilotEvaluated(acts.now())) {
            acts.tell(new PilotEvaluated(id));
        }
    }

    /** The newest run, if there ever was one. */
    @Transactional(readOnly = true)
    public Optional<CycleView> newest() {
        return cycles.findFirstByOrderByRecordedAtDesc().map(Cycle::view);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public CycleView byId(CycleId id) {
        return find(id).view();
    }

    private Cycle find(CycleId id) {
        return cycles.findById(id).orElseThrow();
    }

    /**
     * The overarching document was put to the kernteam.
     *
     * @param actId unique for this act
     */
    public record CoherenceSubmitted(String actId, Instant at, CycleId id) implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "writeCoherence";
        }
    }

    /** The overarching document is decided. */
    public record CoherenceDecided(CycleId id) {}

    /** The wijkcoalitie agreed: the programme begins. */
    public record ConsentRecorded(CycleId id, String prefix, String name, Instant othersStartAt, Instant endsAt) {}

    /** The lessons of the pilot can be decided. */
    public record PilotEvaluated(CycleId id) {}

    /**
     * A run of the programme, for reading; what has not happened yet is null.
     *
     * @param prefix "WIJK", under which its tasks are shown
     */
    public record CycleView(
            CycleId id, String prefix, String name, Consent consent, Instant pilotEvaluatedAt, Instant completedAt) {}

    /** Opaque id of a run of the programme. In an event it is its text. */
    @Embeddable
    public record CycleId(UUID id) implements TypedId {

        public static CycleId of(String text) {
            return new CycleId(UUID.fromString(text));
        }

        public static CycleId next() {
            return new CycleId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * What the wijkcoalitie agreed to (S: "ingestemd met het aanscherpen van de wijkaanpak").
     *
     * @param consentedOn day of its meeting
     * @param pilot code of the ambition that goes first
     * @param othersStartOn first day of the other ambitions
     * @param endsOn day on which all is to be done
     */
    public record Consent(LocalDate consentedOn, String pilot, LocalDate othersStartOn, LocalDate endsOn) {}
}
