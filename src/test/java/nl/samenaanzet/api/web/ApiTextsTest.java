package nl.samenaanzet.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.testing.OurTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the description of the API says of an address, a question or a field is a text in every language. */
class ApiTextsTest {

    private static final Path CODE = Path.of("src/main/java/nl/samenaanzet/api");
    private static final Pattern KEY = Pattern.compile("\"(api\\.[\\w.]*\\w)\"|\\{(api\\.[\\w.]*\\w)}");

    static Stream<Locale> languages() {
        return OurTexts.dutch().choices().stream().map(choice -> Locale.forLanguageTag(choice.tag()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyOfTheApiIsSaid(Locale language) throws IOException {
        assertThat(keys()).hasSizeGreaterThan(60);
        assertThat(unsaid(keys(), language)).isEmpty();
        assertThat(unsaid(Set.of("api.doc.nothing"), language))
                .as("the planted key")
                .containsExactly("api.doc.nothing");
    }

    @Test
    void noDescriptionIsTheSameInBothLanguages() throws IOException {
        var dutch = texts(Locale.of("nl"));
        var english = texts(Locale.ENGLISH);
        assertThat(keys())
                .filteredOn(key -> key.startsWith("api.doc.")
                        && dutch.getProperty(key, "").contains(" ")
                        && dutch.getProperty(key).equals(english.getProperty(key)))
                .isEmpty();
    }

    private static List<String> unsaid(Set<String> keys, Locale language) throws IOException {
        var said = texts(language);
        return keys.stream().filter(key -> said.getProperty(key, "").isBlank()).toList();
    }

    private static Properties texts(Locale language) throws IOException {
        var said = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages", language.getLanguage(), "api.properties"))) {
            said.load(file);
        }
        return said;
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> KEY.matcher(read(file))
                            .results()
                            .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1))));
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
