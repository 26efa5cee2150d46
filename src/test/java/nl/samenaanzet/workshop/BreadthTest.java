package nl.samenaanzet.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is missing, and how many there were. */
class BreadthTest {

    @Test
    void theFourGroupsOfTheLetterAreAllThere() {
        assertThat(Breadth.missing(List.of("bewoners", "ondernemers", "onderwijs", "gemeente"))).isEmpty();
    }

    @Test
    void eachGroupIsNamedWhenItIsMissing() {
        assertThat(Breadth.missing(List.of("gemeente", "rijk"))).containsExactly("bewoners", "ondernemers", "organisaties");
        assertThat(Breadth.missing(List.of())).containsExactly("bewoners", "ondernemers", "organisaties", "gemeente");
    }

    @Test
    void theShareOfResidentsIsOfThoseWhoWereThere() {
        var present = Composition.of(List.of("bewoners", "gemeente", "onderwijs"));
        assertThat(present.residentsPct()).isEqualTo(33);
        assertThat(present.total()).isEqualTo(3);
        assertThat(present.missing()).containsExactly("ondernemers");
        assertThat(Composition.of(List.of()).residentsPct()).isZero();
    }
}
