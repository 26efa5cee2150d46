package nl.samenaanzet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** bpmnlint with the rules of Camunda finds no error in any model; our exceptions are named in its configuration. */
class ModelsLintTest {

    private static final Path TOOLS = Path.of("target/models");
    private static final Path CONFIGURATION = Path.of("src/test/resources/config/bpmnlint.json");

    @ParameterizedTest
    @ValueSource(strings = {"8-6", "8-9"})
    void noModelHasAnError(String camunda) throws Exception {
        List<Path> models;
        try (var files = Files.list(Path.of("bpmn"))) {
            models = files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        }
        var said = lint(camunda, models);
        assertThat(said).isEqualTo("0");
    }

    @Test
    void aModelWithAFaultIsFound() throws Exception {
        var bad = TOOLS.resolve("bad.bpmn");
        Tools.need(Files.exists(TOOLS), "bpmnlint is not there; .ci/run installs it");
        Files.writeString(
                bad, Files.readString(Path.of("bpmn/review.bpmn")).replaceAll("<zeebe:taskDefinition[^>]*/>", ""));
        Files.writeString(
                bad,
                Files.readString(bad)
                        .replaceAll("<bpmn:endEvent id=\"\\w+\" name=\"[^\"]*\"", "$0 bad=\"\"")
                        .replaceFirst("<bpmn:incoming>\\w+</bpmn:incoming>", "")
                        .replaceAll("<bpmn:endEvent(.|\\n)*?</bpmn:endEvent>", ""));
        assertThat(lint("8-6", List.of(bad))).contains("error");
    }

    /** @return "0" when there is no error, else what was said */
    private static String lint(String camunda, List<Path> models) throws IOException, InterruptedException {
        var bpmnlint = TOOLS.resolve("node_modules/.bin/bpmnlint").toAbsolutePath();
        Tools.need(Files.exists(bpmnlint), "bpmnlint is not there; .ci/run installs it");
        var configuration = TOOLS.resolve(camunda + ".json");
        Files.writeString(
                configuration,
                Files.readString(CONFIGURATION).replace("camunda-cloud-8-6", "camunda-cloud-" + camunda));
        var command = new ArrayList<>(List.of(
                bpmnlint.toString(), "--config", configuration.toAbsolutePath().toString()));
        models.forEach(m -> command.add(m.toAbsolutePath().toString()));
        var lint = new ProcessBuilder(command)
                .directory(TOOLS.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(lint.getInputStream().readAllBytes(), UTF_8);
        return lint.waitFor() == 0 ? "0" : said;
    }
}
