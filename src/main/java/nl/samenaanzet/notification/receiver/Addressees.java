package nl.samenaanzet.notification.receiver;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be written to, with what they chose. */
@Component
public class Addressees {

    private final People people;
    private final Receivers receivers;
    private final HouseLanguage language;
    private final Openness openness;

    Addressees(People people, Receivers receivers, HouseLanguage language, Openness openness) {
        this.people = people;
        this.receivers = receivers;
        this.language = language;
        this.openness = openness;
    }

    private record Entry(Contact contact, Set<Role> roles) {}

    /** Everybody with an address. Who is new here begins with the choices of who did not choose. */
    @Transactional
    public List<Person> reachable() {
        var reachable = entries().values().stream()
                .filter(e -> e.contact().email() != null)
                .toList();
        if (reachable.isEmpty()) {
            return List.of();
        }
        var known = receivers
                .findAllById(
                        reachable.stream().map(e -> e.contact().accountId()).toList())
                .stream()
                .collect(Collectors.toMap(Receiver::accountId, r -> r));
        var found = new ArrayList<Person>();
        for (var entry : reachable) {
            var id = entry.contact().accountId();
            var receiver = known.containsKey(id) ? known.get(id) : receivers.save(new Receiver(id));
            found.add(person(entry.contact(), entry.roles(), receiver));
        }
        return found;
    }

    /** Who was written to before; empty when we do not know them any more. */
    @Transactional(readOnly = true)
    public Optional<Person> known(UUID account) {
        return receivers.findById(account).map(receiver -> person(people.contact(account), Set.of(), receiver));
    }

    private Person person(Contact contact, Set<Role> roles, Receiver receiver) {
        return new Person(
                contact.accountId(),
                contact.title(),
                contact.email(),
                language.to(contact.language()).locale(),
                roles,
                receiver.choices(),
                receiver.token());
    }

    /** For one run. */
    public Audience audience() {
        return new Audience(people, openness);
    }

    private Map<UUID, Entry> entries() {
        var entries = new LinkedHashMap<UUID, Entry>();
        for (var role : Role.values()) {
            people.contacts(role, null)
                    .forEach(contact -> entries.computeIfAbsent(
                                    contact.accountId(), id -> new Entry(contact, EnumSet.noneOf(Role.class)))
                            .roles()
                            .add(role));
        }
        return entries;
    }
}
