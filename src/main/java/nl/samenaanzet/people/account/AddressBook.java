package nl.samenaanzet.people.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.seat.Mandate;
import nl.samenaanzet.people.seat.MandateKind;
import nl.samenaanzet.people.seat.Mandates;
import org.springframework.stereotype.Component;

/** Whom a message is for. */
@Component
public class AddressBook {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Clock clock;

    AddressBook(Accounts accounts, Mandates mandates, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.clock = clock;
    }

    public List<Contact> of(Role role) {
        return accounts.findEnabledWith(role).stream().map(Account::contact).toList();
    }

    public Contact of(UUID account) {
        return accounts.findById(account).orElseThrow().contact();
    }

    /** The holder first, then the substitute. */
    public List<Contact> of(SeatId seat) {
        var now = clock.instant();
        return mandates.findBySeat(seat).stream()
                .filter(m -> m.holds(now))
                .sorted(Comparator.comparing(m -> m.view().kind()))
                .flatMap(m -> accounts.findById(m.accountId()).stream())
                .filter(Account::enabled)
                .map(Account::contact)
                .toList();
    }

    /** Who can be named for a seat: may answer ballots, and holds no seat now or later. */
    public List<Contact> free() {
        var now = clock.instant();
        var holders = mandates.findAll().stream()
                .filter(m -> m.is(MandateKind.HOLDER) && !m.over(now))
                .map(Mandate::accountId)
                .collect(Collectors.toSet());
        return of(Role.KERNTEAM).stream()
                .filter(c -> !holders.contains(c.accountId()))
                .toList();
    }
}
