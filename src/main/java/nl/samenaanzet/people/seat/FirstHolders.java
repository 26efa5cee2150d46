package nl.samenaanzet.people.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.account.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Begins with the holders that the configuration names. From the first word that a person has in it, a seat is theirs:
 * one that the secretary left vacant stays vacant at the next start.
 */
@Component
public class FirstHolders {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHolders.class);

    private final Seats seats;
    private final Mandates mandates;
    private final Mandating mandating;
    private final Clock clock;

    FirstHolders(Seats seats, Mandates mandates, Mandating mandating, Clock clock) {
        this.seats = seats;
        this.mandates = mandates;
        this.mandating = mandating;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public void takeOver(Map<Seat, Account> holding) {
        var now = now();
        mandates.findOfDisabledAccounts().stream()
                .filter(m -> !m.over(now))
                .map(Mandate::view)
                .forEach(m -> mandating.end(m.id(), m.kind(), null, null));
        holding.forEach((seat, account) -> takeOver(seat, account, now));
    }

    private void takeOver(Seat seat, Account account, Instant now) {
        seats.lock(seat.id());
        var ofSeat = mandates.findBySeat(seat.id());
        if (ofSeat.stream().anyMatch(m -> m.accountId().equals(account.id()) && m.holds(now))) {
            return;
        }
        if (ofSeat.stream().filter(m -> m.is(MandateKind.HOLDER)).allMatch(Mandate::ofTheConfiguration)) {
            try {
                mandating.add(seat.id(), account.id(), Wanted.ofTheConfiguration(Term.open(now)), null);
                return;
            } catch (Refusal stands) {
                LOG.debug("Refused: {}", stands.key());
            }
        }
        LOG.warn(
                "{} is named in the configuration for {} and does not hold it: see the page of the seats",
                account.title(),
                seat.view().key());
    }
}
