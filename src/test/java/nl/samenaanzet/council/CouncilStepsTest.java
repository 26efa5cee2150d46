package nl.samenaanzet.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.council.Council.CouncilActed;
import nl.samenaanzet.council.Council.CouncilActed.Step;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each task for people in {@code bpmn/council.bpmn} is told when it is done, for its role, and is somebody's turn. */
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

    @ParameterizedTest
    @EnumSource
    void eachStepIsForTheRoleOfItsTaskOnly(Step step) throws IOException {
        var task = TASK.matcher(Files.readString(Path.of("bpmn/council.bpmn")))
                .results()
                .filter(t -> t.group(1).equals(element(step)))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of(Council.class, CouncilReturns.class)
                        .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                        .filter(method -> method.getName().equals(element(step))))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(AllowedTo.class).value())
                        .containsExactly(Role.valueOf(task.group(2).toUpperCase(Locale.ROOT))));
    }

    /** What the council decided is told by its name: {@link CouncilHappening#resolved}. */
    @Test
    void eachHappeningIsTold() throws IOException {
        var code = code();
        var outcomes = Stream.of(Resolution.values()).map(Enum::name).toList();
        assertThat(CouncilHappening.values())
                .allMatch(h -> outcomes.contains(h.name()) || code.contains("CouncilHappening." + h.name()));
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
        try (var files = Files.walk(HERE)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
