package nl.samenaanzet.people.account;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatsDefined;
import nl.samenaanzet.people.PeopleProperties;
import nl.samenaanzet.people.PeopleProperties.AccountSpec;
import nl.samenaanzet.people.seat.FirstHolders;
import nl.samenaanzet.people.seat.Seat;
import nl.samenaanzet.people.seat.Seats;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the accounts equal to the configuration: the operator's, and those of the trial mode when it is on. */
@Component
@EnableConfigurationProperties(PeopleProperties.class)
public class AccountSetup {

    private final Accounts accounts;
    private final Seats seats;
    private final PeopleProperties properties;
    private final TrialSpecs specs;
    private final FirstHolders holders;

    AccountSetup(Accounts accounts, Seats seats, PeopleProperties properties, TrialSpecs specs, FirstHolders holders) {
        this.accounts = accounts;
        this.seats = seats;
        this.properties = properties;
        this.specs = specs;
        this.holders = holders;
    }

    /** Within the transaction that defines the seats. */
    @EventListener
    public void on(SeatsDefined event) {
        accounts.findByTrialIsTrue().forEach(account -> account.disable(holders.now()));
        var trial = properties.trialMode() ? trial() : Map.<Seat, Account>of();
        var holding = new LinkedHashMap<Seat, Account>();
        properties.accounts().forEach(spec -> {
            var account = keep(spec, false);
            if (spec.seat() != null) {
                holding.put(seats.findBySeatKey(spec.seat()).orElseThrow(), account);
            }
        });
        trial.forEach(holding::putIfAbsent);
        holders.takeOver(holding);
    }

    private Map<Seat, Account> trial() {
        specs.withoutSeat().forEach(spec -> keep(spec, true));
        var holding = new LinkedHashMap<Seat, Account>();
        seats.findByBodyOrderByNumber(Body.KERNTEAM)
                .forEach(seat -> holding.put(seat, keep(specs.of(seat.view()), true)));
        return holding;
    }

    private Account keep(AccountSpec spec, boolean trial) {
        var account = accounts.findByUsername(spec.username()).orElseGet(() -> new Account(spec.username(), trial));
        account.describe(spec.title(), spec.passwordHash(), spec.roles(), spec.email());
        return accounts.save(account);
    }
}
