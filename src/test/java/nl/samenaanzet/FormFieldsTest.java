package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form can hold, people can type: each component of a {@code ...Form} is named in a template of its module. */
class FormFieldsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** A page has a field of these for each constant of an enum. */
    private static final Set<String> ROWS = Set.of("WeightsForm");

    private static final Pattern ELSEWHERE = Pattern.compile("~\\{(\\w+)/");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.samenaanzet");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("badhouse");

    @Test
    void eachFieldOfAFormIsNamedInATemplateOfItsModule() {
        assertThat(unnamed(HOUSE)).isEmpty();
        assertThat(unnamed(BAD)).as("the planted form").containsExactly("BadForm.neverAsked");
    }

    private static List<String> unnamed(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isRecord() && c.getSimpleName().matches("\\w+Form") && !ROWS.contains(c.getSimpleName()))
                .filter(c -> c.getPackageName().contains(".web"))
                .flatMap(form -> {
                    var pages = templates(form);
                    return Stream.of(form.reflect().getRecordComponents())
                            .map(RecordComponent::getName)
                            .filter(field -> !Pattern.compile("['\"|]%s(?:\\[[^'\"]*)?['\"]".formatted(field))
                                    .matcher(pages)
                                    .find())
                            .map(field -> form.getSimpleName() + "." + field);
                })
                .sorted()
                .toList();
    }

    /** Those in the folders that are named after the module, or a room of it, and where these take parts from. */
    private static String templates(JavaClass form) {
        var own = pages(Stream.of(form.getPackageName().split("\\.")));
        return own + pages(ELSEWHERE.matcher(own).results().map(m -> m.group(1)).distinct());
    }

    private static String pages(Stream<String> folders) {
        return folders.map(TEMPLATES::resolve)
                .filter(Files::isDirectory)
                .flatMap(FormFieldsTest::pages)
                .collect(Collectors.joining());
    }

    private static Stream<String> pages(Path folder) {
        try (var files = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
