package nl.samenaanzet.programme.trial;

import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
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

    private final TrialConsent consent;
    private final Tracks tracks;
    private final TrialRound round;
    private final TrialEvaluation evaluation;
    private final TrialAccounts accounts;
    private CycleId mine;
    private boolean done;

    TrialProgramme(
            TrialConsent consent, Tracks tracks, TrialRound round, TrialEvaluation evaluation, TrialAccounts accounts) {
        this.consent = consent;
        this.tracks = tracks;
        this.round = round;
        this.evaluation = evaluation;
        this.accounts = accounts;
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
                evaluation.evaluate(pilot);
            } else if (pilot.phase() == Phase.WORKSHOP && pilot.round() == 2) {
                done = round.planNext(pilot);
            }
        });
    }

    private void begin() {
        mine = consent.give().orElse(null);
        done = mine == null;
    }
}
