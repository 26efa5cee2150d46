package nl.samenaanzet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenaanzet.evaluation.EvaluationResults.SectorResult;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms tell, so that nobody can be found by looking or by taking one figure off another. */
class EvaluationResultsTest {

    private static final int TELL_FROM = 5;
    private static final int APART_FROM = 3;

    private static FormAnswer answer(String sector, int score, String keep) {
        return new FormAnswer(EvaluationId.next(), sector, new Opinion(score, score, score, keep, ""));
    }

    /** @param groups "bewoners:4" is four forms of residents */
    private static List<FormAnswer> forms(String groups) {
        return Arrays.stream(groups.split(" "))
                .flatMap(group -> IntStream.range(0, Integer.parseInt(group.split(":")[1]))
                        .mapToObj(n -> answer(group.split(":")[0], 4, "")))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}, others {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a:3 b:3,             a b, -",
                "a:5,                 a,   -",
                "a:9 b:1,             '',  -",
                "a:9 b:2,             '',  -",
                "a:6 b:4 c:1,         a,   5",
                "a:6 b:4 c:3 d:2,     a b, 5",
                "a:5 b:1 c:1,         '',  -",
                "a:5 b:2 c:1,         a,   3",
                "a:5 b:2 c:2,         a,   4",
                "a:2 b:2 c:2,         '',  -"
            })
    void whoIsLeftIsOfSeveralSectorsAndOfEnoughPeople(String groups, String shown, Integer others) {
        var results = EvaluationResults.of(forms(groups), TELL_FROM, APART_FROM);
        assertThat(results.told()).isTrue();
        assertThat(String.join(
                        " ",
                        results.bySector().stream().map(SectorResult::sector).toList()))
                .isEqualTo(shown);
        assertThat(results.others() == null ? null : (Integer) results.others().count())
                .isEqualTo(others);
    }

    @Test
    void ofFewerThanFiveOnlyTheNumberIsTold() {
        for (int count = 0; count < TELL_FROM; count++) {
            var few = IntStream.range(0, count)
                    .mapToObj(n -> {
                        var one = answer("a", 1, "Mijn tekst");
                        one.look(true, true);
                        return one;
                    })
                    .toList();
            assertThat(EvaluationResults.of(few, TELL_FROM, APART_FROM)).isEqualTo(EvaluationResults.untold(count));
        }
    }

    @Test
    void aTextIsReadByOthersAfterSomebodyLooked() {
        var read = answer("a", 4, "Goede sfeer");
        var gone = answer("a", 4, "Van die ene wethouder");
        var all = Stream.concat(forms("a:4").stream(), Stream.of(read, gone)).toList();
        assertThat(EvaluationResults.of(all, TELL_FROM, APART_FROM).keep()).isEmpty();
        read.look(true, false);
        gone.look(false, false);
        assertThat(EvaluationResults.of(all, TELL_FROM, APART_FROM).keep()).containsExactly("Goede sfeer");
        assertThat(gone.opinion().keep()).as("nobody reads it ever").isEmpty();
    }
}
