package nl.samenaanzet.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom a message is for. */
@Component
class AddressBook {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Clock clock;

    AddressBook(Accounts accounts, Mandates mandates, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.clock = clock;
    }

    List<Contact> of(Role role) {
        return accounts.findEnabledWith(role).stream().map(Account::contact).toList();
    }

    /** The holder first, then the substitute. */
    List<Contact> of(SeatId seat) {
        var now = clock.instant();
        return mandates.findBySeat(seat).stream().filter(m -> m.holds(now)).sorted(Comparator.comparing(m -> m.view().kind()))
                .flatMap(m -> accounts.findById(m.accountId()).stream()).filter(Account::enabled).map(Account::contact).toList();
    }

    /** Who can be named for a seat: may answer ballots, and holds no seat now or later. */
    List<Contact> free() {
        var now = clock.instant();
        var holders = mandates.findAll().stream().filter(m -> m.is(MandateKind.HOLDER) && !m.over(now))
                .map(Mandate::accountId).collect(Collectors.toSet());
        return of(Role.KERNTEAM).stream().filter(c -> !holders.contains(c.accountId())).toList();
    }
}
