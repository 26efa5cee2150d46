package nl.samenaanzet.notification.receiver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.notification.watch.ToTell;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;

/** Whom something concerns, asked once per role and seat within a run. */
public final class Audience {

    private record Whose(Role role, SeatId seat) {}

    private final People people;
    private final Openness openness;
    private final Map<Whose, List<Contact>> asked = new HashMap<>();

    Audience(People people, Openness openness) {
        this.people = people;
        this.openness = openness;
    }

    /** Who holds it, or who speaks for the seat, or has the role; of what happened: who may open the dossier. */
    public boolean has(Person person, ToTell item) {
        if (item.whose().role() == null) {
            return openness.mayOpen(person.roles(), item.said().href());
        }
        return openness.mayOpen(Set.of(item.whose().role()), item.said().href())
                && (item.whose().holder() != null
                        ? item.whose().holder().equals(person.account())
                        : contacts(item.whose().role(), item.whose().seat()).stream()
                                .anyMatch(c -> c.accountId().equals(person.account())));
    }

    List<Contact> contacts(Role role, SeatId seat) {
        return asked.computeIfAbsent(new Whose(role, seat), w -> people.contacts(w.role(), w.seat()));
    }
}
