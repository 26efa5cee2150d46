package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is in every language, and no template says something that is not in a bundle. */
class TextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Beginnings of keys that are said of some constants only, or of two enums. */
    private static final Set<String> FOR_SOME = Set.of(
            "ambition.phase",
            "ambition.status",
            "councilletter.role",
            "localplatform",
            "notification.hello",
            "notification.role",
            "notification.subject",
            "outcome.kind",
            "programme.role",
            "report.kind",
            "report.law",
            "theoryofchange.room.ask");
    /** A start tag, then text of its own up to the next tag. */
    private static final Pattern SPOKEN = Pattern.compile("<(\\w+)([^>]*)>([^<>]*\\p{L}{2,}[^<>]*)<");

    static List<Arguments> bundles() {
        return OurCode.languages().stream()
                .flatMap(language -> OurCode.bundles("nl").stream().map(bundle -> Arguments.of(language, bundle)))
                .toList();
    }

    static List<String> languages() {
        return OurCode.languages();
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void everyLanguageOfTheSiteHasAFolder() throws IOException {
        var languages = Pattern.compile("samenaanzet\\.site\\.languages: (.*)")
                .matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
        assertThat(languages.find()).isTrue();
        assertThat(languages.group(1).split(",")).containsExactlyInAnyOrderElementsOf(OurCode.languages());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSameThings(String language, Path dutch) {
        var theirs = dutch.getParent().resolveSibling(language).resolve(dutch.getFileName());
        assertThat(theirs).exists();
        assertThat(keys(theirs)).isEqualTo(keys(dutch));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLanguageHasABundleThatDutchHasNot(String language) {
        assertThat(OurCode.bundles("nl").stream().map(Path::getFileName))
                .containsAll(OurCode.bundles(language).stream()
                        .map(Path::getFileName)
                        .toList());
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
        OurCode.bundles("nl").forEach(bundle -> known.putAll(OurCode.properties(bundle)));
        var key = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
        for (var template : templates()) {
            var names = key.matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertThat(known.stringPropertyNames()).as(template.toString()).containsAll(names);
        }
    }

    /** Of two texts with one key the last would silently win. */
    @Test
    void noKeyStandsTwiceInABundle() {
        for (var language : List.of("nl", "en")) {
            for (var bundle : OurCode.bundles(language)) {
                assertThat(read(bundle)
                                .lines()
                                .filter(line -> line.matches("[a-z][\\w.-]*=.*"))
                                .map(line -> line.substring(0, line.indexOf('=')))
                                .toList())
                        .as(bundle.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** A refusal without a text would show its key to people. */
    @Test
    void everyRefusalHasAText() throws IOException {
        var known = new Properties();
        OurCode.bundles("nl").forEach(bundle -> known.putAll(OurCode.properties(bundle)));
        var key = Pattern.compile("\"([a-z]+\\.(?:refusal|missing|wrong)\\.\\w+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var named = files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> key.matcher(read(f)).results().map(m -> m.group(1)))
                    .toList();
            assertThat(named).hasSizeGreaterThan(300);
            assertThat(named)
                    .as("or it goes on with the name of a constant")
                    .allMatch(name -> known.stringPropertyNames().stream()
                            .anyMatch(text -> text.equals(name) || text.startsWith(name + ".")));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keys that end in names of constants belong to an enum: without a text, a constant would show as question marks.
     */
    @Test
    void everyConstantOfAnEnumThatHasTextsHasOne() {
        var keys = OurCode.bundles("nl").stream()
                .flatMap(bundle -> keys(bundle).stream())
                .filter(key -> key.matches(".*\\.[A-Z][A-Z_]+"))
                .toList();
        var texts = keys.stream()
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.lastIndexOf('.')),
                        Collectors.mapping(
                                key -> key.substring(key.lastIndexOf('.') + 1),
                                Collectors.toCollection(TreeSet::new))));
        texts.keySet().removeAll(FOR_SOME);
        var enums = OurCode.enums();
        assertThat(texts)
                .hasSizeGreaterThan(20)
                .allSatisfy((prefix, named) -> assertThat(enums).as(prefix).contains(named));
    }

    private static List<String> spoken(String html) {
        var plain = html.replaceAll("(?s)<!--.*?-->", "");
        return SPOKEN.matcher(plain)
                .results()
                .filter(m -> !m.group(2).contains("th:text"))
                .filter(m -> !Stream.of("style", "script").toList().contains(m.group(1)))
                .map(m -> m.group(3).strip())
                .toList();
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(OurCode.properties(bundle).stringPropertyNames());
    }
}
