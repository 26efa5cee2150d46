package nl.samenaanzet.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval.BallotResult.SeatAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody reads of a ballot names no seat that is the only one of its sector. */
class SectorCountTest {

    /** @param seats sectors in the order of their seats: "a b b" */
    private static List<SeatAnswer> answers(String seats) {
        var all = Arrays.asList(seats.split(" "));
        return IntStream.range(0, all.size())
                .mapToObj(i -> new SeatAnswer(i + 1, all.get(i), i == 0 ? Answer.OBJECTION : Answer.CONSENT, ""))
                .toList();
    }

    @ParameterizedTest(name = "{0}, apart {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d|         0| {samen={CONSENT=3, OBJECTION=1}}",
                "a b b c|         0| {b={CONSENT=2}, samen={CONSENT=1, OBJECTION=1}}",
                "a b b c c c|     0| {c={CONSENT=3}, samen={CONSENT=2, OBJECTION=1}}",
                "a a b b|         0| {a={CONSENT=1, OBJECTION=1}, b={CONSENT=2}}",
                "a b c|           1| {a={OBJECTION=1}, samen={CONSENT=2}}",
                "a b b|           1| {a={OBJECTION=1}, b={CONSENT=2}}"
            })
    void theOnlySeatOfASectorIsCountedWithOthers(String seats, int apart, String said) {
        assertThat(new SectorCount(answers(seats), Set.of(apart), "open")
                        .say(a -> a.answer().name(), "samen"))
                .hasToString(said);
    }

    @Test
    void aSectorThatIsStillOpenIsOneOfThem() {
        var open = List.of(new SeatAnswer(1, null, Answer.CONSENT, ""), new SeatAnswer(2, null, Answer.CONSENT, ""));
        assertThat(new SectorCount(open, Set.of(), "open").say(a -> a.answer().name(), "samen"))
                .hasToString("{open={CONSENT=2}}");
    }
}
