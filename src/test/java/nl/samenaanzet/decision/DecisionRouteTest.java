package nl.samenaanzet.decision;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T3, {@code dmn/decision-route.dmn}: a line per row, and nothing falls through. */
class DecisionRouteTest {

    private static final DecisionTable TABLE = DecisionTable.of("decision-route");

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, kernteam,    coalitie, bevoegd,           zone,          raadWilGesprek, route,     raadsrol
                "T3-0,  -,            ja,       wijkcoalitie,      samen_aan_zet, true,  handmatig,           geen",
                "T3-1,  aanpassen,    ja,       raad,              samen_aan_zet, true,  terug_kernteam,      geen",
                "T3-2,  consent,      nee,      raad,              samen_aan_zet, true,  terug_workshop,      geen",
                "T3-3,  consent,      nog_niet, raad,              samen_aan_zet, true,  agenderen,           geen",
                "T3-4,  consent,      ja,       raad,              buiten_groen,  false, coalitie_en_raad,    besluiten",
                "T3-5,  stemming,     ja,       college_na_wensen, buiten_groen,  false, coalitie_en_raad,    wensen_bedenkingen",
                "T3-6,  naar_orgaan,  ja,       college,           buiten_groen,  false, coalitie_en_college, geinformeerd",
                "T3-7,  naar_coalitie,ja,       partner,           buiten_groen,  false, coalitie_en_partner, geinformeerd",
                "T3-7a, naar_orgaan,  ja,       wijkcoalitie,      samen_aan_zet, true,  coalitie_en_partner, geinformeerd",
                "T3-7a, naar_orgaan,  ja,       wijkcoalitie,      buiten_groen,  false, coalitie_en_partner, geinformeerd",
                "T3-8,  consent,      ja,       wijkcoalitie,      samen_aan_zet, true,  alleen_coalitie,     bespreken",
                "T3-9,  consent,      ja,       wijkcoalitie,      samen_aan_zet, false, alleen_coalitie,     geinformeerd",
                "T3-10, consent,      ja,       wijkcoalitie,      buiten_groen,  true,  handmatig,           geen",
                "T3-10, consent,      ja,       wijkcoalitie,      nader_bepalen, false, handmatig,           geen",
                "T3-10, consent,      ja,       wijkcoalitie,      handmatig,     false, handmatig,           geen",
                "T3-10, consent,      ja,       jurist,            samen_aan_zet, false, handmatig,           geen"
            })
    void aLinePerRow(
            String rule,
            String kernteam,
            String coalitie,
            String bevoegd,
            String zone,
            Boolean raadWilGesprek,
            String route,
            String raadsrol) {
        var answer = TABLE.decide(inputs(
                "kernteam",
                kernteam,
                "coalitie",
                coalitie,
                "bevoegd",
                bevoegd,
                "zone",
                zone,
                "raadWilGesprek",
                raadWilGesprek));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("route")).isEqualTo(route);
        assertThat(answer.get("raadsrol")).isEqualTo(raadsrol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "stemming", "naar_orgaan", "naar_coalitie"})
    void theseOutcomesOfTheKernteamGoOn(String kernteam) {
        assertThat(route(kernteam, "ja")).isEqualTo("coalitie_en_raad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aanpassen", "aanhouden", "bewoners_onthielden", "te_weinig_voor", "geen_quorum", "handmatig"})
    void anyOtherOutcomeGoesBackEvenWhenTheCoalitionSaysNo(String kernteam) {
        assertThat(route(kernteam, "nee")).isEqualTo("terug_kernteam");
    }

    @Test
    void nothingFallsThrough() {
        var allowed = new LinkedHashMap<String, List<Object>>();
        for (var input : List.of("kernteam", "coalitie", "bevoegd", "zone")) {
            allowed.put(input, TABLE.allowed(input));
        }
        allowed.put("raadWilGesprek", List.of(true, false));

        var tried = DecisionTable.everyCombinationOf(DecisionTable.andUnknown(allowed), inputs -> {
            var answer = TABLE.decide(inputs);
            assertThat(answer.get("route")).as("%s", inputs).isNotNull();
            assertThat(answer.get("raadsrol")).as("%s", inputs).isNotNull();
            if (DecisionTable.valid(allowed, inputs)) {
                assertThat(answer.rule()).as("%s -> %s", inputs, answer).isNotEqualTo("T3-0");
            } else if (!answer.rule().equals("T3-0")) {
                assertThat(DecisionTable.answersOfEveryCompletion(TABLE, allowed, inputs, "raadsrol"))
                        .as("%s -> %s", inputs, answer)
                        .containsExactly(answer.get("raadsrol"));
            }
        });
        assertThat(tried).isEqualTo(12 * 5 * 8 * 6 * 4);
    }

    private static String route(String kernteam, String coalitie) {
        return TABLE.decide(inputs(
                        "kernteam",
                        kernteam,
                        "coalitie",
                        coalitie,
                        "bevoegd",
                        "raad",
                        "zone",
                        "samen_aan_zet",
                        "raadWilGesprek",
                        false))
                .get("route");
    }
}
