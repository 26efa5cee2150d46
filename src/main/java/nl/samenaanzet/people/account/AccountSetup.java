package nl.samenaanzet.people.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.People.SeatsDefined;
import nl.samenaanzet.people.PeopleProperties;
import nl.samenaanzet.people.PeopleProperties.AccountSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.people.seat.FirstHolders;
import nl.samenaanzet.people.seat.Seat;
import nl.samenaanzet.people.seat.Seats;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps the accounts equal to the configuration: the operator's, and those of the trial mode when it is on. */
@Component
@EnableConfigurationProperties(PeopleProperties.class)
public class AccountSetup {

    private final Accounts accounts;
    private final Seats seats;
    private final PasswordEncoder passwords;
    private final PeopleProperties properties;
    private final FirstHolders holders;
    private final HouseLanguage language;

    AccountSetup(
            Accounts accounts,
            Seats seats,
            PasswordEncoder passwords,
            PeopleProperties properties,
            FirstHolders holders,
            HouseLanguage language) {
        this.accounts = accounts;
        this.seats = seats;
        this.passwords = passwords;
        this.properties = properties;
        this.holders = holders;
        this.language = language;
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
        var hash = passwords.encode(TrialAccounts.PASSWORD);
        TrialAccounts.ROLES.forEach(
                (username, role) -> keep(spec(username, hash, language.say("people.title." + role), role), true));
        TrialAccounts.SUBSTITUTES.forEach(username -> keep(
                spec(
                        username,
                        hash,
                        language.say("people.title.substitute", username.replaceAll("\\D", "")),
                        Role.KERNTEAM),
                true));
        var holding = new LinkedHashMap<Seat, Account>();
        seats.findByBodyOrderByNumber(Body.KERNTEAM)
                .forEach(seat -> holding.put(
                        seat,
                        keep(
                                spec(TrialAccounts.username(seat.view()), hash, title(seat.view()), Role.KERNTEAM),
                                true)));
        return holding;
    }

    private String title(SeatView seat) {
        return language.say(
                "people.title.seat",
                seat.number(),
                seat.sectorName() == null ? language.say("people.title.openSector") : seat.sectorName());
    }

    private static AccountSpec spec(String username, String hash, String title, Role role) {
        return new AccountSpec(username, hash, title, Set.of(role), null, null);
    }

    private Account keep(AccountSpec spec, boolean trial) {
        var account = accounts.findByUsername(spec.username()).orElseGet(() -> new Account(spec.username(), trial));
        account.describe(spec.title(), spec.passwordHash(), spec.roles(), spec.email());
        return accounts.save(account);
    }
}
