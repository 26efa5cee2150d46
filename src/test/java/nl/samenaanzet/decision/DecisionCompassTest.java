package nl.samenaanzet.decision;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1, {@code dmn/decision-compass.dmn}: a line per row, and nothing falls through. */
class DecisionCompassTest {

    private static final DecisionTable TABLE = DecisionTable.of("decision-compass");

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "T1-0, -,                            ja,       gedeeld,    true,  true,  handmatig,     -",
                "T1-1, kaders_randvoorwaarden_doelen, ja,      gedeeld,    true,  true,  buiten_groen,  -",
                "T1-2, alleen_gemeente_bevoegd,      ja,       gedeeld,    true,  true,  buiten_groen,  -",
                "T1-3, geen,                         nee,      gedeeld,    true,  true,  buiten_groen,  -",
                "T1-4, geen,                         ja,       gemeente,   true,  true,  buiten_groen,  -",
                "T1-5, geen,                         ja,       inwoners, true,  true,  buiten_groen,  -",
                "T1-6, geen,                         ja,       gedeeld,    false, true,  nader_bepalen, wensen ophalen",
                "T1-6, geen,                         ja,       gedeeld,    false, false, nader_bepalen, wensen ophalen",
                "T1-7, geen,                         ja,       gedeeld,    true,  false, nader_bepalen, samenwerkingsplan",
                "T1-8, geen,                         ja,       gedeeld,    true,  true,  samen_aan_zet, -",
                "T1-9, onbekend,                     ja,       gedeeld,    true,  true,  handmatig,     -",
                "T1-9, geen,                         onbekend, gedeeld,    true,  true,  handmatig,     -",
                "T1-9, geen,                         ja,       onbekend,   true,  true,  handmatig,     -"
            })
    void aLinePerRow(
            String rule,
            String besluitNodig,
            String binnenRaadsdoelen,
            String eigenaarschap,
            Boolean wensenGewogen,
            Boolean afsprakenVast,
            String zone,
            String vervolg) {
        var answer = TABLE.decide(inputs(
                "besluitNodig",
                besluitNodig,
                "binnenRaadsdoelen",
                binnenRaadsdoelen,
                "eigenaarschap",
                eigenaarschap,
                "wensenGewogen",
                wensenGewogen,
                "afsprakenVast",
                afsprakenVast));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("zone")).isEqualTo(zone);
        assertThat(answer.get("vervolg")).isEqualTo(vervolg);
    }

    @Test
    void unknownIsAnAnswerThatFollowsTheTable() {
        var known = inputs(
                "besluitNodig",
                "onbekend",
                "binnenRaadsdoelen",
                "nee",
                "eigenaarschap",
                "onbekend",
                "wensenGewogen",
                false,
                "afsprakenVast",
                false);

        assertThat(TABLE.decide(known).rule())
                .as("outside the council's goals is outside, whatever else is unknown")
                .isEqualTo("T1-3");
    }

    @Test
    void theFirstQuestionOfTheCompassGoesBeforeAllOthers() {
        var asked = inputs(
                "besluitNodig",
                "alleen_gemeente_bevoegd",
                "binnenRaadsdoelen",
                "nee",
                "eigenaarschap",
                "inwoners",
                "wensenGewogen",
                false,
                "afsprakenVast",
                false);

        assertThat(TABLE.decide(asked).rule()).isEqualTo("T1-2");
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "T1-1, kaders_randvoorwaarden_doelen, -, -,       -,     -",
                "T1-2, alleen_gemeente_bevoegd,  -,   -,          -,     -",
                "T1-3, geen,                     nee, -,          -,     -",
                "T1-4, geen,                     ja,  gemeente,   -,     -",
                "T1-5, geen,                     ja,  inwoners, -,     -",
                "T1-6, geen,                     ja,  gedeeld,    false, -",
                "T1-9, onbekend,                 ja,  gedeeld,    -,     -",
                "T1-0, geen,                     -,   -,          -,     -",
                "T1-0, geen,                     ja,  -,          -,     -",
                "T1-0, geen,                     ja,  gedeeld,    -,     -",
                "T1-0, geen,                     ja,  gedeeld,    true,  -",
                "T1-0, -,                        nee, gemeente,   -,     -"
            })
    void whatARowAboveSettlesNeedNotBeAsked(
            String rule,
            String besluitNodig,
            String binnenRaadsdoelen,
            String eigenaarschap,
            Boolean wensenGewogen,
            Boolean afsprakenVast) {
        assertThat(TABLE.decide(inputs(
                                "besluitNodig",
                                besluitNodig,
                                "binnenRaadsdoelen",
                                binnenRaadsdoelen,
                                "eigenaarschap",
                                eigenaarschap,
                                "wensenGewogen",
                                wensenGewogen,
                                "afsprakenVast",
                                afsprakenVast))
                        .rule())
                .isEqualTo(rule);
    }

    /** An answer that is no answer never counts; a missing one only when every answer to it gives the same zone. */
    @Test
    void nothingFallsThrough() {
        var allowed = new LinkedHashMap<String, List<Object>>();
        for (var input : List.of("besluitNodig", "binnenRaadsdoelen", "eigenaarschap")) {
            allowed.put(input, TABLE.allowed(input));
        }
        allowed.put("wensenGewogen", List.of(true, false));
        allowed.put("afsprakenVast", List.of(true, false));

        var tried = DecisionTable.everyCombinationOf(DecisionTable.andUnknown(allowed), inputs -> {
            var answer = TABLE.decide(inputs);
            assertThat(answer.get("zone")).as("%s", inputs).isNotNull();
            if (DecisionTable.valid(allowed, inputs)) {
                assertThat(answer.rule()).as("%s -> %s", inputs, answer).isNotEqualTo("T1-0");
            } else if (!answer.rule().equals("T1-0")) {
                assertThat(DecisionTable.answersOfEveryCompletion(TABLE, allowed, inputs, "zone"))
                        .as("%s -> %s", inputs, answer)
                        .containsExactly(answer.get("zone"));
            }
        });
        assertThat(tried).isEqualTo(6 * 5 * 6 * 4 * 4);
    }

    @Test
    void aTableWithoutAnyInputGoesToAPerson() {
        assertThat(TABLE.decide(Map.of()).rule()).isEqualTo("T1-0");
    }
}
