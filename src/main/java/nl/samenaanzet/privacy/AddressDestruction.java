package nl.samenaanzet.privacy;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.OwnDetails;
import org.springframework.stereotype.Component;

/** Addresses of accounts. Here because {@code people} lies under this module and cannot publish it itself. */
@Component
class AddressDestruction implements PersonalData {

    private final OwnDetails details;
    private final HouseLanguage language;

    AddressDestruction(OwnDetails details, HouseLanguage language) {
        this.details = details;
        this.language = language;
    }

    @Override
    public String kind() {
        return "account-addresses";
    }

    @Override
    public List<String> export(String email) {
        return details.titles(email).stream()
                .map(title -> language.say("privacy.data.address", title))
                .toList();
    }

    @Override
    public int erase(String email) {
        return details.forget(email);
    }

    /** Last needed when the account was disabled. */
    @Override
    public int expire(Instant before) {
        return details.forgetDisabled(before);
    }
}
