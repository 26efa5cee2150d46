package nl.samenaanzet.approval;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T4, {@code dmn/approval-outcome.dmn}: a line per row, borders, and nothing falls through. */
class ApprovalOutcomeTest {

    private static final DecisionTable TABLE = DecisionTable.of("approval-outcome");
    /** The coalition's settings as the domain notes have them; the table holds none of these numbers. */
    private static final Map<String, Object> THRESHOLDS =
            Map.of("maxConflicten", 3, "minAanwezig", 5, "minSectoren", 5, "maxRondes", 3, "minVoor", 6);

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5} {6} {7} {8} {9}")
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, conflicten, aanwezig, sectoren, bewoners, bezwaren, type, ronde, stemregelVooraf, voor,
                // uitkomst
                "T4-0,  -, 8, 7, true,  0, geen,              1, false, 8, handmatig",
                "T4-1,  4, 4, 4, true,  0, geen,              1, false, 4, naar_coalitie",
                "T4-2,  3, 4, 4, true,  0, geen,              1, false, 4, geen_quorum",
                "T4-3,  0, 5, 4, true,  0, geen,              1, false, 5, geen_quorum",
                "T4-4,  0, 7, 6, false, 0, geen,              1, false, 7, aanhouden",
                "T4-5,  0, 8, 7, true,  0, geen,              1, false, 8, consent",
                "T4-6,  0, 8, 7, true,  1, eigen_bevoegdheid, 1, false, 7, naar_orgaan",
                "T4-7,  0, 8, 7, true,  1, inhoud,            1, false, 7, aanpassen",
                "T4-8,  0, 8, 7, true,  1, inhoud,            3, true,  7, stemming",
                "T4-9,  0, 8, 7, true,  3, inhoud,            3, true,  5, naar_coalitie",
                "T4-10, 0, 8, 7, true,  1, inhoud,            3, false, 7, naar_coalitie"
            })
    void aLinePerRow(
            String rule,
            Integer conflicten,
            Integer aanwezig,
            Integer sectoren,
            Boolean bewoners,
            Integer bezwaren,
            String type,
            Integer ronde,
            Boolean stemregelVooraf,
            Integer voor,
            String uitkomst) {
        var count = inputs(
                "conflicten",
                conflicten,
                "aanwezig",
                aanwezig,
                "sectoren",
                sectoren,
                "bewoners",
                bewoners,
                "bezwaren",
                bezwaren,
                "type",
                type,
                "ronde",
                ronde,
                "stemregelVooraf",
                stemregelVooraf,
                "voor",
                voor);
        var answer = TABLE.decide(with(count, THRESHOLDS));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("uitkomst")).isEqualTo(uitkomst);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "conflicten, 3, T4-5", "conflicten, 4, T4-1",
        "aanwezig,   5, T4-5", "aanwezig,   4, T4-2",
        "sectoren,   5, T4-5", "sectoren,   4, T4-3",
        "bezwaren,   0, T4-5", "bezwaren,   1, T4-8",
        "aanwezig,   0, T4-2", "aanwezig,  -1, T4-0"
    })
    void borders(String input, int value, String rule) {
        assertThat(TABLE.decide(with(calm(), Map.of(input, value))).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "ronde {0}, voor {1}: {2}")
    @CsvSource({"2, 6, T4-7", "3, 6, T4-8", "3, 5, T4-9", "4, 8, T4-8"})
    void bordersAfterAnObjection(int ronde, int voor, String rule) {
        var objected = with(calm(), Map.of("bezwaren", 1, "type", "inhoud", "ronde", ronde, "voor", voor));

        assertThat(TABLE.decide(objected).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({"maxConflicten, 0, T4-1", "minAanwezig, 9, T4-2", "minSectoren, 8, T4-3"})
    void theCoalitionMovesABorderByItsSettings(String threshold, int value, String rule) {
        assertThat(TABLE.decide(with(with(calm(), Map.of("conflicten", 1)), Map.of(threshold, value)))
                        .rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxConflicten", "minAanwezig", "minSectoren", "maxRondes", "minVoor", "voor", "ronde"})
    void aMissingNumberGoesToAPerson(String input) {
        var inputs = calm();
        inputs.put(input, null);
        assertThat(TABLE.decide(inputs).rule()).isEqualTo("T4-0");
        inputs.remove(input);
        assertThat(TABLE.decide(inputs).rule()).isEqualTo("T4-0");
    }

    @Test
    void nothingFallsThrough() {
        var allowed = new LinkedHashMap<String, List<Object>>();
        allowed.put("conflicten", List.of(0, 4));
        allowed.put("aanwezig", List.of(4, 5));
        allowed.put("sectoren", List.of(4, 5));
        allowed.put("bewoners", List.of(true, false));
        allowed.put("bezwaren", List.of(0, 1));
        allowed.put("type", TABLE.allowed("type"));
        allowed.put("ronde", List.of(2, 3));
        allowed.put("stemregelVooraf", List.of(true, false));
        allowed.put("voor", List.of(5, 6));

        var tried = DecisionTable.everyCombinationOf(allowed, inputs -> {
            assertThat(TABLE.decide(with(inputs, THRESHOLDS)).rule())
                    .as("%s", inputs)
                    .isNotNull()
                    .isNotEqualTo("T4-0");
            for (var input : inputs.keySet()) {
                DecisionTable.UNKNOWN.forEach(unknown -> assertGuarded(with(inputs, inputs(input, unknown))));
            }
        });
        assertThat(tried).isEqualTo(3 * 256);
    }

    private static void assertGuarded(Map<String, Object> inputs) {
        assertThat(TABLE.decide(with(inputs, THRESHOLDS)).get("uitkomst"))
                .as("%s", inputs)
                .isEqualTo("handmatig");
    }

    /** Everyone in favour in the third round, a vote agreed beforehand. */
    private static Map<String, Object> calm() {
        return with(
                inputs(
                        "conflicten",
                        0,
                        "aanwezig",
                        8,
                        "sectoren",
                        7,
                        "bewoners",
                        true,
                        "bezwaren",
                        0,
                        "type",
                        "inhoud",
                        "ronde",
                        3,
                        "stemregelVooraf",
                        true,
                        "voor",
                        8),
                THRESHOLDS);
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, ?> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
