package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The message of a step that failed points to a heading of {@code docs/incidents.md}, and where a process waits for
 * people somebody looks for their task there: each step and each task has one.
 */
class IncidentsPageTest {

    private static final Pattern JOB_TYPE = Pattern.compile("<zeebe:taskDefinition type=\"([^\"]+)\"");
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\w+\\.\\w+");

    @ParameterizedTest
    @MethodSource("named")
    void eachStepAndTaskHasItsHeading(String name) throws IOException {
        assertThat(headings()).contains(name);
    }

    @Test
    void aHeadingNamesWhatIsDrawn() throws IOException {
        assertThat(headings()).isNotEmpty().allSatisfy(name -> {
            var parts = name.split("\\.");
            assertThat(Path.of("bpmn", parts[0] + ".bpmn")).content().contains(" id=\"" + parts[1] + "\"");
        });
    }

    private static List<String> headings() throws IOException {
        try (var lines = Files.lines(Path.of("docs/incidents.md"))) {
            return lines.filter(line -> line.startsWith("### "))
                    .flatMap(line -> NAME.matcher(line).results().map(found -> found.group()))
                    .toList();
        }
    }

    static Stream<String> named() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(IncidentsPageTest::named)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> named(Path model) {
        try {
            var drawn = Files.readString(model);
            var process = model.getFileName().toString().replace("bpmn", "");
            return Stream.concat(
                    JOB_TYPE.matcher(drawn).results().map(found -> found.group(1)),
                    USER_TASK.matcher(drawn).results().map(found -> process + found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
