package nl.samenaanzet.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.account.Account;
import nl.samenaanzet.people.account.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How accounts are written to, where and in which language: everybody keeps their own. */
@Service
@Transactional
public class OwnDetails {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"\\\\]+@[^\\s@<>(),;:\"\\\\]+\\.[^\\s@<>(),;:\"\\\\]{2,}");
    private static final int MAX_ADDRESS = 200;

    private final Accounts accounts;
    private final People people;
    private final HouseLanguage house;

    OwnDetails(Accounts accounts, People people, HouseLanguage house) {
        this.accounts = accounts;
        this.people = people;
        this.house = house;
    }

    /** What is held of who is signed in. */
    @Transactional(readOnly = true)
    public Contact mine() {
        return mineToChange().contact();
    }

    /**
     * @param typed an e-mail address, or empty to be written to no more
     * @throws Refusal when it is something else
     */
    @AllowedTo({
        Role.KERNTEAM,
        Role.PROCESS_OWNER,
        Role.SECRETARY,
        Role.GRIFFIE,
        Role.CHAIR,
        Role.READER,
        Role.RULES_OWNER
    })
    public void keepEmail(String typed) {
        var address = TypedText.tidy(typed);
        if (!address.isEmpty()
                && (address.length() > MAX_ADDRESS || !ADDRESS.matcher(address).matches())) {
            throw Refusal.at("email", "people.refusal.email");
        }
        mineToChange().keepEmail(address.isEmpty() ? null : address);
    }

    /** The language in which who is signed in is written to. */
    @Transactional(readOnly = true)
    public Locale language() {
        return house.to(mine().language()).locale();
    }

    /**
     * Chooses the language of the letters.
     *
     * @param tag one of those of the site: "nl"
     * @return that one
     * @throws Refusal when it is none of them
     */
    @AllowedTo({
        Role.KERNTEAM,
        Role.PROCESS_OWNER,
        Role.SECRETARY,
        Role.GRIFFIE,
        Role.CHAIR,
        Role.READER,
        Role.RULES_OWNER
    })
    public Locale speak(String tag) {
        if (house.choices().stream().noneMatch(choice -> choice.tag().equals(tag))) {
            throw Refusal.at("language", "people.refusal.language");
        }
        mineToChange().speak(tag);
        return language();
    }

    private Account mineToChange() {
        return accounts.findById(people.me().accountId()).orElseThrow();
    }

    /** What every account is called. */
    @Transactional(readOnly = true)
    public List<String> titles() {
        return accounts.findAll().stream().map(Account::title).toList();
    }

    /** The accounts that have this address, whatever its capitals. */
    @Transactional(readOnly = true)
    public List<String> titles(String email) {
        return accounts.findByEmailIgnoreCase(email).stream()
                .map(Account::title)
                .toList();
    }

    /** The accounts that have this address, by id. */
    @Transactional(readOnly = true)
    public List<UUID> accounts(String email) {
        return accounts.findByEmailIgnoreCase(email).stream()
                .map(account -> account.contact().accountId())
                .toList();
    }

    /**
     * Takes an address away from every account; the configuration does not bring it back.
     *
     * @return accounts changed
     */
    public int forget(String email) {
        return forget(accounts.findByEmailIgnoreCase(email));
    }

    /**
     * Takes away the addresses of accounts that were disabled before this moment.
     *
     * @return accounts changed
     */
    public int forgetDisabled(Instant before) {
        return forget(accounts.findByEnabledIsFalseAndDisabledAtBeforeAndEmailIsNotNull(before));
    }

    private static int forget(List<Account> found) {
        found.forEach(account -> account.keepEmail(null));
        return found.size();
    }
}
