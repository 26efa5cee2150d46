package nl.samenaanzet.people.account;

import java.util.Set;
import java.util.stream.Stream;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.PeopleProperties.AccountSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts of the trial mode as the configuration would name them. */
@Component
class TrialSpecs {

    private final PasswordEncoder passwords;
    private final HouseLanguage language;
    private String hash;

    TrialSpecs(PasswordEncoder passwords, HouseLanguage language) {
        this.passwords = passwords;
        this.language = language;
    }

    /** One for each role but the kernteam's, and the substitutes. */
    Stream<AccountSpec> withoutSeat() {
        return Stream.concat(
                TrialAccounts.ROLES.entrySet().stream()
                        .map(e -> spec(e.getKey(), language.say("people.title." + e.getValue()), e.getValue())),
                TrialAccounts.SUBSTITUTES.stream()
                        .map(username -> spec(
                                username,
                                language.say("people.title.substitute", username.replaceAll("\\D", "")),
                                Role.KERNTEAM)));
    }

    AccountSpec of(SeatView seat) {
        return spec(
                TrialAccounts.username(seat),
                language.say(
                        "people.title.seat",
                        seat.number(),
                        seat.sectorName() == null ? language.say("people.title.openSector") : seat.sectorName()),
                Role.KERNTEAM);
    }

    private AccountSpec spec(String username, String title, Role role) {
        return new AccountSpec(username, hash(), title, Set.of(role), null, null);
    }

    /** Once: it takes long on purpose. */
    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.encode(TrialAccounts.PASSWORD);
        }
        return hash;
    }
}
