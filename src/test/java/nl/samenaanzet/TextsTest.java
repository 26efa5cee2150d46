package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is in both languages, and no template says something that is not in a bundle. */
class TextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** A start tag, then text of its own up to the next tag. */
    private static final Pattern SPOKEN = Pattern.compile("<(\\w+)([^>]*)>([^<>]*\\p{L}{2,}[^<>]*)<");

    static List<Path> dutch() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.filter(f -> !f.toString().endsWith("_en.properties")).toList();
        }
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void bothLanguagesSayTheSameThings(Path bundle) throws IOException {
        var english = bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties"));
        assertThat(new TreeSet<>(load(english).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(load(bundle).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateSpeaksForItself(Path template) throws IOException {
        assertThat(spoken(Files.readString(template))).as(template.toString()).isEmpty();
    }

    @Test
    void theRuleSeesATextOfATemplate() {
        assertThat(spoken("<p>Welkom hier</p>")).containsExactly("Welkom hier");
        assertThat(spoken("<p th:text=\"#{site.name}\">voorbeeld</p>")).isEmpty();
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        var known = new Properties();
        for (var bundle : dutch()) {
            known.putAll(load(bundle));
        }
        var key = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
        for (var template : templates()) {
            var names = key.matcher(Files.readString(template)).results().map(m -> m.group(1)).toList();
            assertThat(known.stringPropertyNames()).as(template.toString()).containsAll(names);
        }
    }

    private static List<String> spoken(String html) {
        var plain = html.replaceAll("(?s)<!--.*?-->", "");
        return SPOKEN.matcher(plain).results()
                .filter(m -> !m.group(2).contains("th:text"))
                .filter(m -> !Stream.of("style", "script").toList().contains(m.group(1)))
                .map(m -> m.group(3).strip()).toList();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
