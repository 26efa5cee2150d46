package nl.samenaanzet.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.People.SectorSpec.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is missing, and how many there were. */
class BreadthTest {

    private static final SectorSpec RESIDENTS = new SectorSpec("buren", "buren", Group.BEWONERS);
    private static final SectorSpec SHOPS = new SectorSpec("winkels", "winkels", Group.ONDERNEMERS);
    private static final SectorSpec SCHOOLS = new SectorSpec("onderwijs", "onderwijs", Group.ORGANISATIES);
    private static final SectorSpec MUNICIPALITY = new SectorSpec("gemeente", "gemeente", Group.GEMEENTE);
    private static final SectorSpec POLICE = new SectorSpec("politie", "politie", Group.OVERHEID);

    private final People people = mock(People.class);
    private final Breadth breadth = new Breadth(people);

    @BeforeEach
    void sectors() {
        when(people.sectors()).thenReturn(List.of(RESIDENTS, SHOPS, SCHOOLS, MUNICIPALITY, POLICE));
    }

    @Test
    void theFourGroupsOfTheLetterAreAllThere() {
        assertThat(breadth.missing(List.of("buren", "winkels", "onderwijs", "gemeente")))
                .isEmpty();
    }

    @Test
    void eachGroupIsNamedWhenItIsMissing() {
        assertThat(breadth.missing(List.of("gemeente", "politie")))
                .containsExactly("bewoners", "ondernemers", "organisaties");
        assertThat(breadth.missing(List.of())).containsExactly("bewoners", "ondernemers", "organisaties", "gemeente");
    }

    @Test
    void aGroupWithoutASectorInTheProgrammeIsNotMissed() {
        when(people.sectors()).thenReturn(List.of(RESIDENTS, MUNICIPALITY));
        assertThat(breadth.missing(List.of("buren"))).containsExactly("gemeente");
    }

    @Test
    void theShareOfResidentsIsOfThoseWhoWereThere() {
        var present = breadth.of(List.of("buren", "gemeente", "onderwijs"));
        assertThat(present.residentsPct()).isEqualTo(33);
        assertThat(present.total()).isEqualTo(3);
        assertThat(present.missing()).containsExactly("ondernemers");
        assertThat(breadth.of(List.of()).residentsPct()).isZero();
    }
}
