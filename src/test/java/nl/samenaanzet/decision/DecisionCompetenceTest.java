package nl.samenaanzet.decision;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T2, {@code dmn/decision-competence.dmn}: a line per row, borders, and nothing falls through. */
class DecisionCompetenceTest {

    private static final DecisionTable TABLE = DecisionTable.of("decision-competence");
    private static final List<Object> YES_NO = List.of(true, false);

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, onderwerp,             gedekt, ingrijpend, raadVerzoekt, grondslag, mandaat, bevoegd,   stuk
                "T2-0,  -,                       ja,     true,  true,  true, true, jurist,            -",
                "T2-1,  begrotingswijziging,     ja,     -,     -,     -, -,    raad,              raadsvoorstel",
                "T2-2,  jaarstukken,             nvt,    -,     -,     -, -,    raad,              raadsvoorstel",
                "T2-3,  verordening,             nvt,    -,     -,     -, -,    raad,              raadsvoorstel",
                "T2-4,  kaderwijziging,          ja,     -,     -,     -, -,    raad,              raadsvoorstel",
                "T2-5,  uitvoering_binnen_kader, nee,    -,     -,     -, -,    raad,              begrotingswijziging",
                "T2-5,  overig,                  nee,    -,     -,     -, -,    raad,              begrotingswijziging",
                "T2-6,  rechtspersoon,           ja,     -,     -,     -, -,    college_na_wensen, ontwerpbesluit",
                "T2-7,  overeenkomst,            ja,     true,  false, -, -,    college_na_wensen, raadsbrief vooraf",
                "T2-7,  overeenkomst,            ja,     true,  true,  -, -,    college_na_wensen, raadsbrief vooraf",
                "T2-8,  overeenkomst,            ja,     false, true,  -, -,    college,           raadsbrief vooraf",
                "T2-9,  overeenkomst,            ja,     false, false, -, -,    college,           collegebesluit",
                "T2-10, subsidie,                ja,     -,     -,     false, -,    jurist,            -",
                "T2-11, subsidie,                ja,     -,     -,     true, -,    college,           collegebesluit",
                "T2-12, partnermiddelen,         nvt,    -,     -,     -, -,    partner,           eigen besluit",
                "T2-13b, uitvoering_binnen_kader, ja,    -,     -,     -,     true, wijkcoalitie,      raadsbrief",
                "T2-13c, uitvoering_binnen_kader, ja,    -,     -,     -,     false, college,          collegebesluit",
                "T2-13, uitvoering_binnen_kader, nvt,    -,     -,     -, -,    wijkcoalitie,      raadsbrief",
                "T2-14, overig,                  ja,     -,     -,     -, -,    jurist,            -"
            })
    void aLinePerRow(
            String rule,
            String onderwerp,
            String gedekt,
            Boolean ingrijpend,
            Boolean raadVerzoekt,
            Boolean grondslag,
            Boolean mandaat,
            String bevoegd,
            String stuk) {
        var answer = TABLE.decide(inputs(
                "onderwerp",
                onderwerp,
                "gedekt",
                gedekt,
                "ingrijpend",
                ingrijpend,
                "raadVerzoekt",
                raadVerzoekt,
                "grondslag",
                grondslag,
                "mandaat",
                mandaat));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("bevoegd")).isEqualTo(bevoegd);
        assertThat(answer.get("stuk")).isEqualTo(stuk);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "overeenkomst, -,     false, true",
                "overeenkomst, false, -,     true",
                "subsidie,     false, false, -"
            })
    void whatThisSubjectNeedsMayNotBeMissing(
            String onderwerp, Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag) {
        var answer = TABLE.decide(inputs(
                "onderwerp",
                onderwerp,
                "gedekt",
                "ja",
                "ingrijpend",
                ingrijpend,
                "raadVerzoekt",
                raadVerzoekt,
                "grondslag",
                grondslag));

        assertThat(answer.rule()).isEqualTo("T2-0");
    }

    /** Domain notes, "Rules for all seven": FIRST hides a second duty, so such components are split beforehand. */
    @Test
    void firstHidesTheSecondDutyOfALegalPersonWithoutCover() {
        var answer = TABLE.decide(inputs("onderwerp", "rechtspersoon", "gedekt", "nee"));

        assertThat(answer.rule()).as("Gemeentewet 189(3); 160(2) is not shown").isEqualTo("T2-5");
        assertThat(answer.get("bevoegd")).isEqualTo("raad");
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "T2-1,  begrotingswijziging,     -,   -",
                "T2-3,  verordening,             -,   -",
                "T2-5,  rechtspersoon,           nee, -",
                "T2-5,  overeenkomst,            nee, -",
                "T2-7,  overeenkomst,            ja,  true",
                "T2-0,  rechtspersoon,           -,   -",
                "T2-0,  uitvoering_binnen_kader, -,   -",
                "T2-0,  uitvoering_binnen_kader, ja,  -",
                "T2-13, uitvoering_binnen_kader, nvt, -",
                "T2-0,  overig,                  -,   -",
                "T2-0,  overeenkomst,            ja,  -"
            })
    void whatARowAboveSettlesNeedNotBeAsked(String rule, String onderwerp, String gedekt, Boolean ingrijpend) {
        assertThat(TABLE.decide(inputs("onderwerp", onderwerp, "gedekt", gedekt, "ingrijpend", ingrijpend))
                        .rule())
                .isEqualTo(rule);
    }

    /**
     * An answer that is no answer never counts; a missing one only when every answer to it gives the same body and
     * paper.
     */
    @Test
    void nothingFallsThrough() {
        var allowed = new LinkedHashMap<String, List<Object>>();
        allowed.put("onderwerp", TABLE.allowed("onderwerp"));
        allowed.put("gedekt", TABLE.allowed("gedekt"));
        allowed.put("ingrijpend", YES_NO);
        allowed.put("raadVerzoekt", YES_NO);
        allowed.put("grondslag", YES_NO);
        allowed.put("mandaat", YES_NO);

        var tried = DecisionTable.everyCombinationOf(DecisionTable.andUnknown(allowed), inputs -> {
            var answer = TABLE.decide(inputs);
            assertThat(answer.get("bevoegd")).as("%s", inputs).isNotNull();
            if (DecisionTable.valid(allowed, inputs)) {
                assertThat(answer.rule()).as("%s -> %s", inputs, answer).isNotEqualTo("T2-0");
            } else if (!answer.rule().equals("T2-0")) {
                for (var output : List.of("bevoegd", "stuk")) {
                    assertThat(DecisionTable.answersOfEveryCompletion(TABLE, allowed, inputs, output))
                            .as("%s -> %s", inputs, answer)
                            .containsExactly(answer.get(output));
                }
            }
        });
        assertThat(tried).isEqualTo(12 * 5 * 4 * 4 * 4 * 4);
    }
}
