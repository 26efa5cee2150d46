package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the programme file says reaches the modules as their settings, and whoever runs the application can say
 * otherwise.
 */
class ProgrammeSettingsTest {

    @TempDir
    Path folder;

    @Test
    void theFileThatComesAlongIsTakenWithoutASetting() {
        assertThat(environment(Map.of()).getProperty("samenaanzet.approval.min-present"))
                .isEqualTo("5");
    }

    @Test
    void anotherFileGivesItsOwnSettingsAndFacts() {
        var environment = environment(Map.of("samenaanzet.programme.file", "classpath:programme/waterkant.yaml"));

        assertThat(environment.getProperty("samenaanzet.approval.min-present")).isEqualTo("3");
        assertThat(environment.getProperty("samenaanzet.archive.categories[0].code"))
                .isEqualTo("W.1");
        assertThat(environment.getProperty("samenaanzet.archive.keeper")).isEqualTo("Coalitie van de Waterkant");
        assertThat(environment.getProperty("samenaanzet.decision.meetings-a-year"))
                .isEqualTo("2");
        assertThat(environment.getProperty("samenaanzet.api.municipality.code")).isEqualTo("gm9999");
        assertThat(environment.getProperty("samenaanzet.site.neighbourhood")).isEqualTo("De Waterkant");
    }

    @Test
    void whoRunsItCanSayOtherwise() {
        assertThat(environment(Map.of("samenaanzet.approval.min-present", "4"))
                        .getProperty("samenaanzet.approval.min-present"))
                .isEqualTo("4");
    }

    @Test
    void aFaultyFileIsRefusedBeforeAnythingStarts() throws IOException {
        var file = Files.writeString(folder.resolve("wijk.yaml"), "name: een wijk zonder iets");

        assertThatThrownBy(() -> environment(
                        Map.of("samenaanzet.programme.file", file.toUri().toString())))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageContaining("wijk.yaml, regel 1: ");
    }

    /** A setting that no module knows would be written down and do nothing. */
    @Test
    void everySettingOfTheSchemaIsOneOfAModule() throws IOException {
        assertThat(ofTheSchema()).isSubsetOf(ofTheModules());
    }

    /** There it would be stronger than the file. */
    @Test
    void noSettingOfTheFileIsInTheConfigurationThatComesAlong() throws IOException {
        var delivered = new YamlPropertySourceLoader()
                .load("delivered", new ClassPathResource("application.yaml")).stream()
                        .flatMap(s -> Stream.of(((EnumerablePropertySource<?>) s).getPropertyNames()))
                        .collect(Collectors.toSet());

        assertThat(delivered).contains("samenaanzet.programme.trial").doesNotContainAnyElementsOf(ofTheSchema());
    }

    private static StandardEnvironment environment(Map<String, Object> set) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        new ProgrammeSettings().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static Set<String> ofTheSchema() throws IOException {
        var schema = JsonMapper.builder()
                .build()
                .readTree(new ClassPathResource("programme/programme.schema.json").getInputStream());
        var found = new TreeSet<String>();
        collect("samenaanzet", schema.at("/properties/settings"), found);
        return found;
    }

    private static void collect(String name, JsonNode schema, Set<String> found) {
        if (schema.has("properties")) {
            schema.get("properties")
                    .propertyStream()
                    .forEach(p -> collect(name + "." + p.getKey(), p.getValue(), found));
        } else {
            found.add(name);
        }
    }

    private static Set<String> ofTheModules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("nl.samenaanzet").stream()
                .map(c -> type(c.getBeanClassName()))
                .flatMap(type ->
                        names(type.getAnnotation(ConfigurationProperties.class).value(), type))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(c -> {
            var name = prefix + "." + kebab(c.getName());
            return c.getType().isRecord() ? names(name, c.getType()) : Stream.of(name);
        });
    }

    private static String kebab(String name) {
        var kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase();
        assertThat(ConfigurationPropertyName.isValid(kebab)).as(kebab).isTrue();
        return kebab;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
