package nl.samenaanzet.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.council.Council.CouncilActed;
import nl.samenaanzet.council.Council.CouncilActed.Step;
import nl.samenaanzet.council.item.ItemView.ItemId;
import org.junit.jupiter.api.Test;

/** Each task for people in {@code bpmn/council.bpmn} is told to the process when it is done, and is somebody's turn. */
class CouncilStepsTest {

    private static final Path HERE = Path.of("src/main/java/nl/samenaanzet/council");
    private static final Pattern TASK =
            Pattern.compile("(?s)<bpmn:userTask id=\"(\\w+)\"(?:(?!</bpmn:userTask>).)*?candidateGroups=\"(\\w+)\"");

    @Test
    void eachTaskIsAStepThatSomethingTells() throws IOException {
        var code = code();
        assertThat(tasks("griffie|process_owner"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Step.values()).map(CouncilStepsTest::element).toList());
        assertThat(Step.values()).allMatch(step -> code.contains("Step." + step.name()));
    }

    @Test
    void eachTaskOfTheGriffieIsItsTurnOnce() throws IOException {
        var turns = Files.readString(HERE.resolve("item/ItemView.java"));
        assertThat(tasks("griffie")).isNotEmpty().allMatch(task -> turns.contains("\"" + task + "\""));
    }

    private static String element(Step step) {
        return new CouncilActed("a", Instant.EPOCH, ItemId.next(), step, null, null).step();
    }

    private static List<String> tasks(String group) throws IOException {
        return TASK.matcher(Files.readString(Path.of("bpmn/council.bpmn")))
                .results()
                .filter(task -> task.group(2).matches(group))
                .map(task -> task.group(1))
                .toList();
    }

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.list(HERE)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
