package nl.samenaanzet.programme.trial;

import java.time.Clock;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.ProgrammeImport;
import nl.samenaanzet.programme.track.Phase;
import nl.samenaanzet.programme.track.Tracks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Something real for a newcomer: in trial mode, and only while no programme was ever recorded by people, the programme
 * of the file is walked through up to the second round of the pilot. It acts as the trial accounts do, by the same
 * services, and waits for the engine like anybody else.
 */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialProgramme {

    private static final Logger LOG = LoggerFactory.getLogger(TrialProgramme.class);

    private final ProgrammeCycle cycle;
    private final Tracks tracks;
    private final TrialRound round;
    private final TrialAccounts accounts;
    private final ProgrammeImport file;
    private final Clock clock;
    private CycleId mine;
    private boolean done;

    TrialProgramme(
            ProgrammeCycle cycle,
            Tracks tracks,
            TrialRound round,
            TrialAccounts accounts,
            ProgrammeImport file,
            Clock clock) {
        this.cycle = cycle;
        this.tracks = tracks;
        this.round = round;
        this.accounts = accounts;
        this.file = file;
        this.clock = clock;
    }

    /** One step at a time, when what it needs is there. A refusal ends it: then people have taken over. */
    @Scheduled(fixedDelay = 1000, initialDelay = 2000)
    void step() {
        if (done || !accounts.on()) {
            return;
        }
        try {
            walk();
        } catch (RuntimeException taken) {
            done = true;
            LOG.info("The trial programme stops here: {}", taken.getMessage());
        }
    }

    private void walk() {
        if (mine == null) {
            begin();
            return;
        }
        tracks.of(mine).stream().filter(t -> t.of().pilot()).findFirst().ifPresent(pilot -> {
            if (pilot.phase() == Phase.WORKSHOP && pilot.round() == 1) {
                round.hold(pilot);
            } else if (pilot.phase() == Phase.EVALUATION && pilot.round() == 1) {
                round.evaluate(pilot);
            } else if (pilot.phase() == Phase.WORKSHOP && pilot.round() == 2) {
                done = round.planNext(pilot);
            }
        });
    }

    /** With the first ambition of the file, nine weeks ago; the others in six weeks, done in half a year. */
    private void begin() {
        if (cycle.newest().isPresent()) {
            done = true;
            return;
        }
        var first = file.programme().ambitions().getFirst().code();
        var today = Amsterdam.today(clock);
        mine = round.as(
                "secretaris",
                () -> cycle.recordConsent(
                        new Consent(today.minusWeeks(9), first, today.plusWeeks(6), today.plusWeeks(31))));
    }
}
