package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.samenaanzet.bench.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One word runs through picture, code, page and text: this test reads every model and our classes and tells which name
 * is missing on the other side. Each check is also shown to fail, on a bad model in {@code src/test/resources/wiring}.
 */
class WiringTest {

    /** A bad model is never called like its process, has few steps, and a step that nobody knows lacks all three. */
    private static final WiringCheck[] NEVER_ALONE = {
        WiringCheck.fileNameIsId,
        WiringCheck.workerMethodHasStep,
        WiringCheck.userTaskHasPage,
        WiringCheck.userTaskHasTitle
    };

    private static final Path BAD = Path.of("src/test/resources/wiring");

    @ParameterizedTest
    @EnumSource
    void theModelsAndTheCodeFit(WiringCheck check) throws IOException {
        assertThat(check.faults(models(Path.of("bpmn"), Path.of("dmn")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCheckSeesThePlantedMistake(WiringCheck check) throws IOException {
        var bad = models(BAD).stream()
                .filter(m -> m.file().matches(check.name() + "\\.(bpmn|dmn)"))
                .toList();

        assertThat(bad).as("a bad model for each check").hasSize(1);
        assertThat(check.faults(bad)).as("faults of %s", bad.getFirst().file()).isNotEmpty();
    }

    /** A bad model has the one mistake it is made for, so that no check passes its proof for another reason. */
    @ParameterizedTest
    @EnumSource
    void nothingElseIsWrongWithTheBadModel(WiringCheck check) throws IOException {
        var bad = models(BAD).stream()
                .filter(m -> m.file().matches(check.name() + "\\.(bpmn|dmn)"))
                .toList();
        var others = EnumSet.complementOf(EnumSet.of(check, NEVER_ALONE));

        assertThat(others.stream().flatMap(c -> c.faults(bad).stream())).isEmpty();
    }

    @Test
    void thereAreModelsToLookAt() throws IOException {
        assertThat(models(Path.of("bpmn"), Path.of("dmn"))).hasSizeGreaterThanOrEqualTo(8);
    }

    /** The page of a dossier names each of its processes. */
    @Test
    void everyProcessHasANameForPeople() throws IOException {
        var texts = OurCode.properties(Path.of("src/main/resources/messages/nl/engine.properties"));
        assertThat(texts.stringPropertyNames())
                .containsAll(models(Path.of("bpmn")).stream()
                        .map(m -> "engine.process." + m.file().replace(".bpmn", ""))
                        .toList());
    }

    private static List<ModelFile> models(Path... folders) throws IOException {
        var models = Stream.<ModelFile>builder();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().matches(".*\\.(bpmn|dmn)"))
                        .sorted()
                        .map(ModelFile::read)
                        .forEach(models);
            }
        }
        return models.build().toList();
    }
}
