package nl.samenaanzet.people;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps the accounts equal to the configuration: the operator's, and those of the trial mode when it is on. */
@Component
@EnableConfigurationProperties(PeopleProperties.class)
class AccountSetup {

    private final Accounts accounts;
    private final Seats seats;
    private final PasswordEncoder passwords;
    private final PeopleProperties properties;

    AccountSetup(Accounts accounts, Seats seats, PasswordEncoder passwords, PeopleProperties properties) {
        this.accounts = accounts;
        this.seats = seats;
        this.passwords = passwords;
        this.properties = properties;
    }

    /** Within the transaction that defines the seats. */
    @EventListener
    void on(SeatsDefined event) {
        accounts.findByTrialIsTrue().forEach(Account::disable);
        if (properties.trialMode()) {
            var hash = passwords.encode(TrialAccounts.PASSWORD);
            TrialAccounts.ROLES.forEach((username, role) ->
                    keep(username, true, hash, TrialAccounts.title(role), Set.of(role), null));
            seats.findByBodyOrderByNumber(Body.KERNTEAM).forEach(seat -> keep(TrialAccounts.username(seat.view()), true,
                    hash, TrialAccounts.title(seat.view()), Set.of(Role.KERNTEAM), seat));
        }
        properties.accounts().forEach(spec -> keep(spec.username(), false, spec.passwordHash(), spec.title(),
                spec.roles(), spec.seat() == null ? null : seats.findBySeatKey(spec.seat()).orElseThrow()));
    }

    private void keep(String username, boolean trial, String hash, String title, Set<Role> roles, Seat seat) {
        var account = accounts.findByUsername(username).orElseGet(() -> new Account(username, trial));
        account.describe(title, hash, roles, seat);
        accounts.save(account);
    }
}
