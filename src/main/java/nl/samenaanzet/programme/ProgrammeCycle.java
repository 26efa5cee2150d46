package nl.samenaanzet.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The run of the programme, from the consent of the wijkcoalitie to the overarching decision. */
@Service
@Transactional
public class ProgrammeCycle {

    private final Cycles cycles;
    private final ProgrammeImport file;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeCycle(Cycles cycles, ProgrammeImport file, People people, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.file = file;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The wijkcoalitie has agreed: the programme begins.
     *
     * @throws Refusal when one is running, the ambition does not exist, or the dates cannot be
     */
    @AllowedTo(Role.SECRETARY)
    public UUID recordConsent(Consent consent) {
        var programme = file.programme();
        if (cycles.existsByCompletedAtIsNull()) {
            throw new Refusal("programme.refusal.running");
        }
        var no = new Refusals();
        no.when(programme.ambitions().stream().noneMatch(a -> a.code().equals(consent.pilot())), "pilot", "programme.refusal.pilot");
        var begun = no.of(() -> new Cycle(programme.prefix(), programme.name(), consent, people.me().title(), clock.instant()));
        no.raise();
        var cycle = cycles.save(begun);
        events.publishEvent(new ConsentRecorded(cycle.id(), programme.prefix(), programme.name(),
                cycle.othersStartAt(), cycle.endsAt()));
        return cycle.id();
    }

    /** The end date has passed: noted once, nothing stops. */
    public void warnEndDate(UUID id) {
        find(id).warn(clock.instant());
    }

    public void closeProgramme(UUID id) {
        find(id).complete(clock.instant());
    }

    /** The pilot's interim evaluation releases the others; only the first time. */
    void pilotEvaluated(UUID id) {
        if (find(id).pilotEvaluated(clock.instant())) {
            events.publishEvent(new PilotEvaluated(id));
        }
    }

    /** The newest run, if there ever was one. */
    @Transactional(readOnly = true)
    public Optional<CycleView> newest() {
        return cycles.findFirstByOrderByRecordedAtDesc().map(Cycle::view);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public CycleView byId(UUID id) {
        return find(id).view();
    }

    private Cycle find(UUID id) {
        return cycles.findById(id).orElseThrow();
    }

    /** The overarching document was put to the kernteam. @param actId unique for this act */
    public record CoherenceSubmitted(String actId, Instant at, UUID id) implements TaskDone {

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
    public record CoherenceDecided(UUID id) { }

    /** The wijkcoalitie agreed: the programme begins. */
    public record ConsentRecorded(UUID id, String prefix, String name, Instant othersStartAt, Instant endsAt) { }

    /** The lessons of the pilot can be decided. */
    public record PilotEvaluated(UUID id) { }

    /**
     * A run of the programme, for reading; what has not happened yet is null.
     *
     * @param prefix        "WIJK", under which its tasks are shown
     * @param scriptVersion that the other ambitions begin with
     * @param strategyId    of the overarching document
     */
    public record CycleView(UUID id, String prefix, String name, LocalDate consentedOn, String pilot,
            LocalDate othersStartOn, LocalDate endsOn, String recordedBy, Instant recordedAt, Instant pilotEvaluatedAt,
            Instant lessonsDecidedAt, Integer scriptVersion, Instant endWarnedAt, StrategyId strategyId,
            Instant completedAt) { }

    /**
     * What the wijkcoalitie agreed to (S: "ingestemd met het aanscherpen van de wijkaanpak").
     *
     * @param consentedOn   day of its meeting
     * @param pilot         code of the ambition that goes first
     * @param othersStartOn first day of the other ambitions
     * @param endsOn        day on which all is to be done
     */
    public record Consent(LocalDate consentedOn, String pilot, LocalDate othersStartOn, LocalDate endsOn) { }
}
