package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message of a step that failed points to a heading of {@code docs/incidents.md}: each step has one. */
class IncidentsPageTest {

    private static final Pattern JOB_TYPE = Pattern.compile("<zeebe:taskDefinition type=\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource
    void eachStepHasItsHeading(String jobType) throws IOException {
        assertThat(Files.readAllLines(Path.of("docs/incidents.md"))).contains("### " + jobType);
    }

    static Stream<String> eachStepHasItsHeading() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(IncidentsPageTest::jobTypes)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> jobTypes(Path model) {
        try {
            return JOB_TYPE.matcher(Files.readString(model)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
