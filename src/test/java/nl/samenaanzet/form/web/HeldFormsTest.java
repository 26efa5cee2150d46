package nl.samenaanzet.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much is held, of whom, and what goes first. */
class HeldFormsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final HeldForms held = new HeldForms();

    @Test
    void whatIsHeldIsTakenOnce() {
        var key = hold("a", "tekst");
        assertThat(held.take(key).get("text")).containsExactly("tekst");
        assertThat(held.take(key)).isNull();
        assertThat(held.take(null)).isNull();
    }

    @Test
    void anAddressPushesOutOnlyItsOwnOldestForm() {
        var other = hold("b", "van een ander");
        var own = IntStream.rangeClosed(0, HeldForms.MOST_OF_ONE_ADDRESS)
                .mapToObj(i -> hold("a", "x"))
                .toList();
        assertThat(held.take(own.getFirst())).isNull();
        assertThat(held.take(own.get(1))).isNotNull();
        assertThat(held.take(other)).isNotNull();
    }

    @Test
    void whenAllIsFullWhoHoldsMostGivesWayAndWhoHoldsAsLittleStays() {
        var some = hold("b", "van een ander");
        var many = IntStream.range(0, HeldForms.MOST_FORMS - 1)
                .mapToObj(i -> hold("a" + i / HeldForms.MOST_OF_ONE_ADDRESS, "x"))
                .toList();
        assertThat(hold("c", "nieuw")).isNotNull();
        assertThat(held.take(some)).as("one form, among addresses with twenty").isNotNull();
        assertThat(many.stream().filter(key -> held.take(key) == null)).hasSize(1);
    }

    @Test
    void whenEverybodyHoldsOneWhatIsNewIsNotHeld() {
        var all = IntStream.range(0, HeldForms.MOST_FORMS)
                .mapToObj(i -> hold("a" + i, "x"))
                .toList();
        assertThat(hold("nieuw", "x")).isNull();
        assertThat(all).allSatisfy(key -> assertThat(held.take(key)).isNotNull());
    }

    @Test
    void whatIsTooLongIsNotHeldAndWhatIsOldGoes() {
        assertThat(hold("a", "x".repeat(HeldForms.MOST_CHARACTERS))).isNull();
        var old = hold("a", "x");
        held.hold("b", Map.of(), NOW.plus(HeldForms.LONGEST).plusSeconds(1));
        assertThat(held.take(old)).isNull();
    }

    private String hold(String address, String text) {
        return held.hold(address, Map.of("text", new String[] {text}), NOW);
    }
}
