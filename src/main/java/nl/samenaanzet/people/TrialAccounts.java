package nl.samenaanzet.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.people.People.SeatView;
import org.springframework.stereotype.Component;

/** The accounts of the trial mode: known names, one known password, no persons. */
@Component
public class TrialAccounts {

    public static final String PASSWORD = "proef";

    public static final Map<String, Role> ROLES = new LinkedHashMap<>();

    /** Hold no seat: there to be named as substitutes. */
    public static final List<String> SUBSTITUTES = List.of("vervanger1", "vervanger2");

    static {
        ROLES.put("procesverantwoordelijke", Role.PROCESS_OWNER);
        ROLES.put("secretaris", Role.SECRETARY);
        ROLES.put("griffie", Role.GRIFFIE);
        ROLES.put("voorzitter", Role.CHAIR);
        ROLES.put("regelbeheerder", Role.RULES_OWNER);
        ROLES.put("lezer", Role.READER);
    }

    private final PeopleProperties properties;
    private final People people;

    TrialAccounts(PeopleProperties properties, People people) {
        this.properties = properties;
        this.people = people;
    }

    /** Whether accounts with a known password exist. */
    public boolean on() {
        return properties.trialMode();
    }

    /** Names to sign in with; empty when the trial mode is off. */
    public List<String> usernames() {
        var names = new ArrayList<String>();
        if (on()) {
            names.addAll(ROLES.keySet());
            people.kernteam().forEach(seat -> names.add(username(seat)));
            names.addAll(SUBSTITUTES);
        }
        return names;
    }

    public static String username(SeatView seat) {
        return seat.key().replace("-", "");
    }
}
