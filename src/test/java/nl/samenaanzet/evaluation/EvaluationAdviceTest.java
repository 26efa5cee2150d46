package nl.samenaanzet.evaluation;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T6, {@code dmn/evaluation-advice.dmn}: a line per row, borders, and nothing falls through. */
class EvaluationAdviceTest {

    private static final DecisionTable TABLE = DecisionTable.of("evaluation-advice");

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5} {6} {7} {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, sectoren, bewonersPct, blokkerend, effectief, haalbaar, tempo, eersteAmbitie, leerpunten, actie
                "T6-0, -, 50, 0, 4, 4, op_schema, true,  0, handmatig",
                "T6-1, 4, 10, 1, 1, 1, achter,    true,  1, werving_herhalen",
                "T6-2, 5, 24, 1, 1, 1, achter,    true,  1, werving_herhalen",
                "T6-3, 5, 25, 1, 1, 1, achter,    true,  1, extra_workshop",
                "T6-4, 5, 25, 0, 2, 1, achter,    true,  1, werkwijze_bijstellen",
                "T6-5, 5, 25, 0, 3, 2, achter,    true,  1, naar_kernteam",
                "T6-6, 5, 25, 0, 3, 3, achter,    true,  1, planning_herzien",
                "T6-7, 5, 25, 0, 3, 3, op_schema, true,  1, overige_bijstellen",
                "T6-8, 5, 25, 0, 3, 3, op_schema, false, 1, vastleggen_doorgaan",
                "T6-9, 5, 25, 0, 3, 3, op_schema, true,  0, doorgaan"
            })
    void aLinePerRow(
            String rule,
            Integer sectoren,
            Integer bewonersPct,
            Integer blokkerend,
            Double effectief,
            Double haalbaar,
            String tempo,
            Boolean eersteAmbitie,
            Integer leerpunten,
            String actie) {
        var answer = TABLE.decide(with(inputs(
                "sectoren",
                sectoren,
                "bewonersPct",
                bewonersPct,
                "blokkerend",
                blokkerend,
                "effectief",
                effectief,
                "haalbaar",
                haalbaar,
                "tempo",
                tempo,
                "eersteAmbitie",
                eersteAmbitie,
                "leerpunten",
                leerpunten)));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("actie")).isEqualTo(actie);
    }

    @ParameterizedTest(name = "{0} of 2.99 is below the threshold: {1}")
    @CsvSource({"effectief, T6-4", "haalbaar, T6-5"})
    void anAverageJustBelowCountsAsBelow(String input, String rule) {
        assertThat(TABLE.decide(with(Map.of(input, 2.99))).rule()).isEqualTo(rule);
        assertThat(TABLE.decide(with(Map.of(input, 3.0))).rule()).isEqualTo("T6-9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sectoren",
                "bewonersPct",
                "blokkerend",
                "effectief",
                "haalbaar",
                "tempo",
                "eersteAmbitie",
                "leerpunten",
                "minSectoren",
                "minBewonersPct",
                "minScore"
            })
    void whatIsMissingGoesToAPerson(String input) {
        var asked = with(Map.of());
        asked.put(input, null);
        assertThat(TABLE.decide(asked).get("actie")).isEqualTo("handmatig");
        asked.remove(input);
        assertThat(TABLE.decide(asked).get("actie")).isEqualTo("handmatig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snel", "ACHTER"})
    void anUnknownTempoGoesToAPerson(String tempo) {
        assertThat(TABLE.decide(with(Map.of("tempo", tempo))).rule()).isEqualTo("T6-0");
    }

    /** A calm round, with the coalition's settings, and what this test changes. */
    private static Map<String, Object> with(Map<String, Object> changes) {
        var all = new HashMap<String, Object>(Map.of(
                "sectoren",
                7,
                "bewonersPct",
                40,
                "blokkerend",
                0,
                "effectief",
                4,
                "haalbaar",
                4,
                "tempo",
                "op_schema",
                "eersteAmbitie",
                false,
                "leerpunten",
                0));
        all.putAll(Map.of("minSectoren", 5, "minBewonersPct", 25, "minScore", 3));
        all.putAll(changes);
        return all;
    }
}
