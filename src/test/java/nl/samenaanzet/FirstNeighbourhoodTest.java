package nl.samenaanzet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code, table, text, default or manual speaks of the first neighbourhood: only its programme file does. */
class FirstNeighbourhoodTest {

    static final Pattern WORDS = Pattern.compile(
            "overvecht|utrecht|\\bsvo\\b|gm0344|acht zetels|eight seats|vijf ambities|five ambitions",
            Pattern.CASE_INSENSITIVE);
    /** The public component library, which bears the name of a city: its classes, variables, folder and name. */
    private static final Pattern LIBRARY =
            Pattern.compile("(--|[\\s\"'.|({]|@|vendor/)utrecht[-/][\\w/-]*|Utrecht component library|@utrecht/");

    private static final List<String> READ =
            List.of("src/main", "src/test/resources", "bpmn", "dmn", "programme", "docker", "docs");
    /** The file itself, what is vendored, and what tells how it began. */
    private static final List<String> ALLOWED = List.of(
            "programme/programme.yaml",
            "src/main/resources/static/vendor/",
            "docs/adr/",
            "docs/images/",
            "src/test/resources/standards/",
            "docs/vendored-assets.md",
            "docs/theme.md",
            "src/main/resources/static/theme/theme.css");

    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|properties|html|yaml|yml|json|sql|md|dmn|bpmn|css|js|svg|example|factories|csv|txt)");

    @Test
    void nothingButItsFileSpeaksOfTheFirstNeighbourhood() {
        assertThat(READ.stream().flatMap(FirstNeighbourhoodTest::files).flatMap(FirstNeighbourhoodTest::found))
                .isEmpty();
    }

    @Test
    void theRuleSeesAPlantedWord() {
        assertThat(words("Het kernteam van acht zetels")).isPositive();
        assertThat(words("SvO-2025-VB-001")).isPositive();
        assertThat(words("@DefaultValue(\"Gemeente Utrecht\")")).isPositive();
        assertThat(words("<p class=\"utrecht-button utrecht-button--primary-action\">"))
                .isZero();
        assertThat(words("/vendor/utrecht/index.css")).isZero();
    }

    private static long words(String line) {
        return WORDS.matcher(withoutLibrary(line)).results().count();
    }

    static String withoutLibrary(String text) {
        return LIBRARY.matcher(text).replaceAll(" ");
    }

    private static Stream<String> files(String root) {
        try (var files = Files.walk(Path.of(root))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(f -> f.toString().replace('\\', '/'))
                    .filter(f -> TEXT.matcher(f).matches() && ALLOWED.stream().noneMatch(f::startsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(String file) {
        try {
            return Files.readAllLines(Path.of(file), UTF_8).stream()
                    .filter(line -> words(line) > 0)
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
