package nl.samenaanzet.register;

import java.time.Clock;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Examples in the public register for a newcomer: in trial mode, and only while the log is empty. Each says that nobody
 * decided it: in its title, its text, its reference and its content. What the letter does not say is not made up to
 * look real.
 */
@Component
@ConditionalOnProperty("samenaanzet.register.trial")
class TrialRegister {

    private final PublicLog log;
    private final AmbitionCatalogue ambitions;
    private final TrialAccounts accounts;
    private final TrialDecision decision;
    private final Clock clock;

    TrialRegister(
            PublicLog log, AmbitionCatalogue ambitions, TrialAccounts accounts, TrialDecision decision, Clock clock) {
        this.log = log;
        this.ambitions = ambitions;
        this.accounts = accounts;
        this.decision = decision;
        this.clock = clock;
    }

    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    public void fill() {
        if (!accounts.on() || log.end().position() > 0) {
            return;
        }
        var day = Amsterdam.today(clock).minusDays(ambitions.all().size());
        for (var ambition : ambitions.all()) {
            day = day.plusDays(1);
            decision.add(ambition, day);
        }
    }
}
