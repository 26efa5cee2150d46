package nl.samenaanzet.workshop.invitation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.People.SectorSpec.Group;
import nl.samenaanzet.workshop.Workshops.Composition;
import org.springframework.stereotype.Component;

/**
 * Whether those who come are as broad a group as the letter asks (S: "een breed samengestelde groep bewoners,
 * organisaties, ondernemers uit de wijk en een vertegenwoordiging van de gemeente"). Which sector is of which group,
 * the programme says.
 */
@Component
public class Breadth {

    private static final Set<Group> ASKED =
            EnumSet.of(Group.BEWONERS, Group.ONDERNEMERS, Group.ORGANISATIES, Group.GEMEENTE);

    private final People people;

    Breadth(People people) {
        this.people = people;
    }

    /**
     * @param sectors keys of the sectors that are there
     * @return groups of the programme that are not, by message key {@code workshop.group.<group>}
     */
    public List<String> missing(Collection<String> sectors) {
        var groups = groups(people.sectors().stream());
        groups.retainAll(ASKED);
        groups.removeAll(groups(people.sectors().stream().filter(s -> sectors.contains(s.key()))));
        return groups.stream().map(g -> g.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** @param sectors of each who was there */
    public Composition of(List<String> sectors) {
        var present = new TreeMap<String, Integer>();
        sectors.forEach(s -> present.merge(s, 1, Integer::sum));
        var ofResidents = people.sectors().stream()
                .filter(s -> s.group() == Group.BEWONERS)
                .map(SectorSpec::key)
                .toList();
        var residents = sectors.stream().filter(ofResidents::contains).count();
        return new Composition(
                present,
                sectors.size(),
                sectors.isEmpty() ? 0 : Math.round(residents * 100f / sectors.size()),
                missing(present.keySet()));
    }

    private static Set<Group> groups(Stream<SectorSpec> sectors) {
        return sectors.map(SectorSpec::group).collect(Collectors.toCollection(() -> EnumSet.noneOf(Group.class)));
    }
}
