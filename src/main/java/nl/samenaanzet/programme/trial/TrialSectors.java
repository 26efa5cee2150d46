package nl.samenaanzet.programme.trial;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.People.SectorSpec.Group;
import org.springframework.stereotype.Component;

/** Who takes part in the examples: the sectors of the programme file. */
@Component
class TrialSectors {

    private final People people;

    TrialSectors(People people) {
        this.people = people;
    }

    /** One for each participant of a workshop: three residents, and one of each other sector but the government. */
    List<String> invited() {
        var others = people.sectors().stream()
                .filter(s -> s.group() != Group.BEWONERS && s.group() != Group.OVERHEID)
                .sorted(Comparator.comparing(SectorSpec::group))
                .map(SectorSpec::key);
        return Stream.concat(Stream.generate(this::residents).limit(3), others).toList();
    }

    String residents() {
        return of(Group.BEWONERS);
    }

    String municipality() {
        return of(Group.GEMEENTE);
    }

    /** The first sector of this group; where the file has none, the first of all. */
    private String of(Group group) {
        var sectors = people.sectors();
        return sectors.stream()
                .filter(s -> s.group() == group)
                .findFirst()
                .orElse(sectors.getFirst())
                .key();
    }
}
