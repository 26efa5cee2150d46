package nl.samenaanzet.inbox;

import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SignedIn;

/** The inbox of a role, or of one seat of it, looks different now. @param seat or null */
public record InboxChanged(Role role, SeatId seat) {

    public boolean concerns(SignedIn person) {
        return person.is(role) && (seat == null || seat.equals(person.seat()));
    }
}
