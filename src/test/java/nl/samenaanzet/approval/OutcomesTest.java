package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.BallotOutcome;
import org.junit.jupiter.api.Test;

/** Two models and our code name the outcomes: the gateways behind the table, and what the code does with a text. */
class OutcomesTest {

    @Test
    void theTrunkHasATextRevisedThatTheKernteamDidNotLeaveUndecided() throws IOException {
        assertThat(words("bpmn/ambition.bpmn", "ToReviseStrategy\" name.*?list contains\\(\\[(.*?)]"))
                .isEqualTo(outcomes(o -> !o.undecided() && !o.goesOn()));
    }

    @Test
    void theTrunkGoesOnWithTheOutcomesThatTheCodeGoesOnWith() throws IOException {
        assertThat(words("bpmn/ambition.bpmn", "list contains\\(\\[(.*?)], ballotOutcome"))
                .isEqualTo(outcomes(BallotOutcome::goesOn));
    }

    @Test
    void onlyADecisionOfTheKernteamGoesOn() {
        assertThat(BallotOutcome.values()).noneMatch(o -> o.goesOn() && o.undecided());
    }

    @Test
    void everyOutcomeIsToldUnderItsOwnName() {
        assertThat(BallotOutcome.values()).extracting(ApprovalHappening::ended).doesNotHaveDuplicates();
    }

    private static Set<String> outcomes(Predicate<BallotOutcome> which) {
        return Arrays.stream(BallotOutcome.values())
                .filter(which)
                .map(BallotOutcome::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String file, String pattern) throws IOException {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as(pattern).isTrue();
        return Pattern.compile("\"(\\w+)\"")
                .matcher(found.group(1))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }
}
