package nl.samenaanzet.people;

import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.seat.Seat;

/**
 * Who is signed in.
 *
 * @param accountId opaque id of the account
 * @param title what the account stands for, for people: "Kernteam, zetel 3 (gezondheidszorg)"
 * @param roles at least one
 * @param seat the kernteam seat this account speaks for at this moment, or null
 */
public record SignedIn(UUID accountId, String username, String title, Set<Role> roles, SeatId seat) {

    private static final int MAX_TITLE = 170;

    /** The same person, speaking for a seat. */
    public SignedIn speakingFor(Seat of) {
        return new SignedIn(accountId, username, title, roles, of.id());
    }

    /**
     * The same person, speaking for a seat instead of its holder: the title says so, which is what answers and the
     * dossier show.
     */
    public SignedIn substituting(Seat of, HouseLanguage language) {
        var own = title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
        return new SignedIn(
                accountId, username, language.say("people.title.substituting", own, of.number()), roles, of.id());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
