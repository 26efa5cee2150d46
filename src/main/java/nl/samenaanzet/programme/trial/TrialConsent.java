package nl.samenaanzet.programme.trial;

import java.time.Clock;
import java.util.Optional;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.ProgrammeImport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The consent with which the programme of the trial begins. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialConsent {

    private final ProgrammeCycle cycle;
    private final ProgrammeImport file;
    private final TrialActor actor;
    private final Clock clock;

    TrialConsent(ProgrammeCycle cycle, ProgrammeImport file, TrialActor actor, Clock clock) {
        this.cycle = cycle;
        this.file = file;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * With the first ambition of the file, nine weeks ago; the others in six weeks, done in half a year.
     *
     * @return empty when people recorded a programme before
     */
    Optional<CycleId> give() {
        if (cycle.newest().isPresent()) {
            return Optional.empty();
        }
        var first = file.programme().aims().ambitions().getFirst().code();
        var today = Amsterdam.today(clock);
        return Optional.of(actor.as(
                "secretaris",
                () -> cycle.recordConsent(
                        new Consent(today.minusWeeks(9), first, today.plusWeeks(6), today.plusWeeks(31)))));
    }
}
