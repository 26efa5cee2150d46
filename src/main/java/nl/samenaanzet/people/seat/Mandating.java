package nl.samenaanzet.people.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.account.Account;
import nl.samenaanzet.people.account.Accounts;
import nl.samenaanzet.people.seat.Seating.SpeakersChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Records who speaks for a seat. Always the seat first, then the account: of two at once for the same seat, or of the
 * same account, one comes after the other and is told. Within the caller's transaction.
 */
@Component
class Mandating {

    private final Seats seats;
    private final Accounts accounts;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandating(Seats seats, Accounts accounts, Mandates mandates, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.accounts = accounts;
        this.mandates = mandates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param by title, or null for the configuration
     * @throws Refusal when somebody or something stands in the way
     */
    void add(SeatId seatId, UUID accountId, Wanted wanted, String by) {
        var seat = seats.lock(seatId).orElseThrow();
        var no = new Refusals();
        var account = no.of(() -> Optional.ofNullable(accountId)
                .flatMap(accounts::lock)
                .filter(Account::maySpeak)
                .orElseThrow(() -> Refusal.at("account", "people.refusal.noAccount")));
        no.of(() -> {
            MandateRules.check(wanted, mandates.findBySeat(seatId), mandates.findByAccount(accountId), now());
            return wanted;
        });
        no.raise();
        mandates.save(new Mandate(seat, account, wanted, by, now()));
        events.publishEvent(new SpeakersChanged(seatId));
    }

    void countApart(SeatId seat, boolean apart) {
        seats.lock(seat).orElseThrow().countApart(apart);
    }

    /**
     * @throws Refusal when it is over
     * @throws java.util.NoSuchElementException when there is none of this kind
     */
    void end(UUID id, MandateKind kind, String reason, String by) {
        var seat = seats.lock(mandates.seatOf(id).orElseThrow()).orElseThrow();
        mandates.findById(id).filter(m -> m.is(kind)).orElseThrow().end(by, reason, now());
        events.publishEvent(new SpeakersChanged(seat.id()));
    }

    /** In whole milliseconds, which every database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
