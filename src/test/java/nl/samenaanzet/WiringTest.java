package nl.samenaanzet;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What a page may change through a service that names no role, and why. */
    private static final Map<String, String> WITHOUT_ROLE = new TreeMap<>(Map.ofEntries(
            entry("Forms.answer", "the token of the form is the permission"),
            entry("Preferences.unsubscribe", "the token of the letter is the permission"),
            entry("SavedFilters.keep", "whoever is signed in keeps the own filter"),
            entry("Spreadsheets.upload", "for the roles that the kind of rows names"),
            entry("Spreadsheets.take", "for who sent the file, in the roles that its kind names"),
            entry("Spreadsheets.discard", "for who sent the file, in the roles that its kind names"),
            entry("Theories.of", "reads; the first reader begins an empty theory"),
            entry("Shortfalls.of", "reads a theory"),
            entry("Views.diagram", "reads a theory"),
            entry("Scripts.newest", "reads; the first reader takes the script from its file"),
            entry("Scripts.all", "reads; the first reader takes the script from its file"),
            entry("OpenRegister.each", "reads, a part at a time"),
            entry("RegisterSearch.edition", "reads"),
            entry("ProgrammeImport.programme", "reads"),
            entry("Rappelling.waiting", "reads")));

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

    @Test
    void whatAPageChangesSaysWhoMayChangeIt() {
        assertThat(OurCode.openToEverybody())
                .as("@AllowedTo, @Transactional(readOnly = true), or a reason here")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ROLE.keySet());
    }

    @Test
    void aChangeThatAnybodyMayMakeIsSeen() {
        assertThat(OurCode.openToEverybody(new ClassFileImporter().importPackages("badhouse.open").stream()))
                .containsExactly("OpenService.change", "OpenService.changeByReference");
    }
}
