package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T5, {@code dmn/theory-of-change-shortfalls.dmn}: a line per row, borders, and every shortfall at once. */
class TheoryOfChangeShortfallsTest {

    private static final DecisionTable TABLE = DecisionTable.of("theory-of-change-shortfalls");

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource({
        "doel,         false, doel,         B",
        "ambitie,      false, ambitie,      B",
        "noodzakelijk, false, noodzakelijk, V",
        "voldoende,    false, voldoende,    V",
        "interventie,  false, interventie,  V",
        "aannames,     false, aannames,     B",
        "narratief,    false, narratief,    V",
        "middelen,     false, middelen,     V"
    })
    void aLinePerQuestion(String input, boolean value, String shortfall, String weight) {
        assertThat(TABLE.all(with(Map.of(input, value)))).containsExactly(shortfall + " " + weight);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "indicatorPct, 99, indicatoren V", "indicatorPct, 100, -",
                "plausibel,    2,  plausibel B", "plausibel,    3,   -",
                "uitvoerbaar,  2,  uitvoerbaar B", "uitvoerbaar,  3,   -",
                "toetsbaar,    2,  toetsbaar B", "toetsbaar,    3,   -"
            })
    void borders(String input, int value, String shortfall) {
        var found = TABLE.all(with(Map.of(input, value)));
        if (shortfall == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(shortfall);
        }
    }

    @Test
    void everyShortfallIsNamedAtOnce() {
        assertThat(TABLE.all(with(Map.of("doel", false, "aannames", false, "indicatorPct", 0, "plausibel", 1))))
                .containsExactly("doel B", "aannames B", "indicatoren V", "plausibel B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doel",
                "noodzakelijk",
                "voldoende",
                "interventie",
                "aannames",
                "narratief",
                "middelen",
                "ambitie",
                "indicatorPct",
                "plausibel",
                "uitvoerbaar",
                "toetsbaar"
            })
    void whatIsMissingIsItselfAShortfall(String input) {
        var asked = with(Map.of());
        asked.remove(input);
        assertThat(TABLE.all(asked)).contains("invoer B");
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        var all = new HashMap<String, Object>(Map.of(
                "ambitie",
                true,
                "doel",
                true,
                "noodzakelijk",
                true,
                "voldoende",
                true,
                "interventie",
                true,
                "aannames",
                true,
                "narratief",
                true,
                "middelen",
                true));
        all.putAll(Map.of("indicatorPct", 100, "plausibel", 3, "uitvoerbaar", 3, "toetsbaar", 3));
        all.putAll(changes);
        return all;
    }
}
