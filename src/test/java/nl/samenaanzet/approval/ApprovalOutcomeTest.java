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
    private static final Map<String, Object> THRESHOLDS = Map.of(
            "maxConflicten", 3, "minAanwezig", 5, "minSectoren", 5, "maxRondes", 3, "minVoor", 5, "minStemmen", 5);
    /** Eight seats of seven sectors, and residents have to judge. */
    private static final Map<String, Object> KERNTEAM =
            Map.of("zetels", 8, "alleSectoren", 7, "bewonersOordelen", true);

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5} {6} {7} {8} {9}")
    @CsvSource(
            nullValues = "-",
            value = {
                // rule, conflicten, aanwezig, sectoren, bewoners, bezwaren, type, ronde, stemregelVooraf, voor,
                // uitkomst
                "T4-0,  -, 8, 7, oordeelden, 0, geen,              1, false, 8, handmatig",
                "T4-1,  4, 4, 4, oordeelden, 0, geen,              1, false, 4, naar_coalitie",
                "T4-2,  3, 4, 4, oordeelden, 0, geen,              1, false, 4, geen_quorum",
                "T4-3,  0, 5, 4, oordeelden, 0, geen,              1, false, 5, geen_quorum",
                "T4-4,  0, 7, 6, afwezig,    0, geen,              1, false, 7, aanhouden",
                "T4-4a, 0, 8, 7, oordeelden, 0, ongetoetst,        1, false, 7, handmatig",
                "T4-5a, 0, 8, 7, oordeelden, 0, geen,              1, false, 4, te_weinig_voor",
                "T4-5b, 0, 8, 7, onthielden, 0, geen,              1, false, 7, bewoners_onthielden",
                "T4-5,  0, 8, 7, oordeelden, 0, geen,              1, false, 8, consent",
                "T4-6,  0, 8, 7, oordeelden, 1, eigen_bevoegdheid, 1, false, 7, naar_orgaan",
                "T4-7,  0, 8, 7, oordeelden, 1, inhoud,            1, false, 7, aanpassen",
                "T4-8,  0, 8, 7, oordeelden, 1, inhoud,            3, true,  7, stemming",
                "T4-9,  0, 8, 7, oordeelden, 4, inhoud,            3, true,  4, naar_coalitie",
                "T4-10, 0, 8, 7, oordeelden, 1, inhoud,            3, false, 7, naar_coalitie"
            })
    void aLinePerRow(
            String rule,
            Integer conflicten,
            Integer aanwezig,
            Integer sectoren,
            String bewoners,
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
        var answer = TABLE.decide(with(with(count, KERNTEAM), THRESHOLDS));

        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.get("uitkomst")).isEqualTo(uitkomst);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "conflicten, 1, T4-5",
        "conflicten, 3, T4-5",
        "conflicten, 4, T4-0",
        "aanwezig,   5, T4-5",
        "aanwezig,   4, T4-0",
        "sectoren,   5, T4-5",
        "sectoren,   4, T4-3",
        "voor,       5, T4-5",
        "voor,       4, T4-5a",
        "bezwaren,   0, T4-5",
        "bezwaren,   1, T4-0",
        "sectoren,   0, T4-3",
        "aanwezig,  -1, T4-0"
    })
    void borders(String input, int value, String rule) {
        assertThat(TABLE.decide(with(calm(), Map.of(input, value))).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "ronde {0}, voor {1}, bezwaren {2}: {3}")
    @CsvSource({
        "2, 4, 1, T4-7",
        "3, 4, 1, T4-8",
        "4, 3, 2, T4-8",
        "3, 2, 2, T4-9",
        "3, 2, 3, T4-9",
        "3, 3, 1, T4-9",
        "3, 0, 5, T4-9"
    })
    void aVoteIsCarriedByTheMajorityOfEnoughVotesCast(int ronde, int voor, int bezwaren, String rule) {
        var objected = with(calm(), Map.of("bezwaren", bezwaren, "type", "inhoud", "ronde", ronde, "voor", voor));

        assertThat(TABLE.decide(objected).rule()).isEqualTo(rule);
    }

    /** With three of eight in conflict an absolute six could never carry. */
    @Test
    void aVoteCanCarryWithThreeSeatsInConflict() {
        var few = with(calm(), Map.of("conflicten", 3, "aanwezig", 5, "sectoren", 5, "voor", 3, "bezwaren", 2));
        assertThat(TABLE.decide(few).rule()).isEqualTo("T4-8");
    }

    @Test
    void eightAbstentionsAreNoConsent() {
        var silent = with(calm(), Map.of("aanwezig", 8, "voor", 0, "bewoners", "onthielden"));
        assertThat(TABLE.decide(silent).get("uitkomst")).isEqualTo("te_weinig_voor");
    }

    @Test
    void anObjectionOfWhichTheFourQuestionsWereNotAskedGoesToAPerson() {
        var untested = with(calm(), Map.of("voor", 4, "type", "ongetoetst"));
        assertThat(TABLE.decide(untested).rule()).isEqualTo("T4-4a");
        assertThat(TABLE.decide(untested).get("uitkomst")).isEqualTo("handmatig");
    }

    @Test
    void residentsMayAbstainWhereTheCoalitionSaysSo() {
        var abstained = with(calm(), Map.of("bewoners", "onthielden"));
        assertThat(TABLE.decide(abstained).rule()).isEqualTo("T4-5b");
        assertThat(TABLE.decide(with(abstained, Map.of("bewonersOordelen", false)))
                        .rule())
                .isEqualTo("T4-5");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"conflicten, 9", "aanwezig, 9", "sectoren, 8", "voor, 99", "voor, 6", "bezwaren, 1", "zetels, 4"})
    void moreThanThereAreGoesToAPerson(String input, int value) {
        var all = with(calm(), Map.of("voor", 5, "aanwezig", 5, "sectoren", 5));
        assertThat(TABLE.decide(all).rule()).isEqualTo("T4-5");
        assertThat(TABLE.decide(with(all, Map.of(input, value))).rule()).isEqualTo("T4-0");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({"maxConflicten, 0, T4-1", "minAanwezig, 8, T4-2", "minSectoren, 8, T4-3", "minVoor, 8, T4-5a"})
    void theCoalitionMovesABorderByItsSettings(String threshold, int value, String rule) {
        assertThat(TABLE.decide(with(with(calm(), Map.of("conflicten", 1)), Map.of(threshold, value)))
                        .rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maxConflicten",
                "minAanwezig",
                "minSectoren",
                "maxRondes",
                "minVoor",
                "minStemmen",
                "zetels",
                "alleSectoren",
                "voor",
                "ronde"
            })
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
        allowed.put("aanwezig", List.of(4, 6));
        allowed.put("sectoren", List.of(3, 4));
        allowed.put("bewoners", TABLE.allowed("bewoners"));
        allowed.put("bezwaren", List.of(0, 1));
        allowed.put("type", TABLE.allowed("type"));
        allowed.put("ronde", List.of(2, 3));
        allowed.put("stemregelVooraf", List.of(true, false));
        allowed.put("voor", List.of(1, 3));
        allowed.put("bewonersOordelen", List.of(true, false));
        allowed.put("zetels", List.of(10));
        allowed.put("alleSectoren", List.of(4));

        var reached = new LinkedHashMap<String, Map<String, Object>>();
        var tried = DecisionTable.everyCombinationOf(allowed, inputs -> {
            var all = with(with(inputs, THRESHOLDS), Map.of("minSectoren", 4, "minVoor", 3, "minStemmen", 4));
            var rule = TABLE.decide(all).rule();
            assertThat(rule).as("%s", inputs).isNotNull().isNotEqualTo("T4-0");
            reached.putIfAbsent(rule, all);
        });
        assertThat(tried).isEqualTo(4 * 3 * 256);
        assertThat(reached)
                .containsOnlyKeys(
                        "T4-1", "T4-2", "T4-3", "T4-4", "T4-4a", "T4-5a", "T4-5b", "T4-5", "T4-6", "T4-7", "T4-8",
                        "T4-9", "T4-10");
        reached.forEach((rule, all) -> allowed.keySet()
                .forEach(input -> DecisionTable.UNKNOWN.forEach(unknown -> assertThat(
                                TABLE.decide(with(all, inputs(input, unknown))).rule())
                        .as("%s with %s = %s", rule, input, unknown)
                        .isEqualTo("T4-0"))));
    }

    /** Everyone in favour in the third round, a vote agreed beforehand. */
    private static Map<String, Object> calm() {
        return with(
                inputs(
                        "conflicten",
                        0,
                        "aanwezig",
                        5,
                        "sectoren",
                        5,
                        "bewoners",
                        "oordeelden",
                        "bezwaren",
                        0,
                        "type",
                        "inhoud",
                        "ronde",
                        3,
                        "stemregelVooraf",
                        true,
                        "voor",
                        5),
                with(KERNTEAM, THRESHOLDS));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, ?> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
