package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.approval.counting.DecidingOutcomes;
import org.junit.jupiter.api.Test;

/** Three places name the outcomes: the table, the gateway after it, and the rule that the text stays while nobody chose. */
class OutcomesTest {

    @Test
    void theGatewayLetsThroughWhatTheRuleCallsDecided() throws IOException {
        assertThat(words("bpmn/approval.bpmn", "flowGatewayOutcomeToOutcomeRecorded\" name.*?list contains\\(\\[(.*?)]")).isEqualTo(DecidingOutcomes.DECIDED);
    }

    @Test
    void everyOtherOutcomeOfTheTableWaitsForAPerson() throws IOException {
        var all = words("dmn/approval-outcome.dmn", "id=\"uitkomstValues\">.*?<text>(.*?)</text>");
        assertThat(all).containsAll(DecidingOutcomes.DECIDED);
        assertThat(all.stream().filter(DecidingOutcomes::undecided).toList())
                .containsExactlyInAnyOrder("geen_quorum", "aanhouden", "handmatig");
        assertThat(DecidingOutcomes.undecided("een_nieuw_woord")).isTrue();
        assertThat(DecidingOutcomes.undecided(Ballot.WITHDRAWN)).isFalse();
        assertThat(DecidingOutcomes.undecided(null)).isFalse();
    }

    private static Set<String> words(String file, String pattern) throws IOException {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as(pattern).isTrue();
        return Pattern.compile("\"(\\w+)\"").matcher(found.group(1)).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }
}
