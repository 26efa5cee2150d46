package nl.samenaanzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.RuleBook.RuleTable;
import nl.samenaanzet.testing.OurTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each of our tables as an entry, checked against the file of the standard itself. */
class RegisterEntryTest {

    private static final Path STANDARD = Path.of("src/test/resources/standards/algoritmeregister-1.0.0.json");
    private static final RulesProperties SETTINGS = new RulesProperties(
            "Gemeente Voorbeeld",
            "vragen@voorbeeld.invalid",
            "In ontwikkeling",
            "Overige algoritmes",
            "https://voorbeeld.invalid");

    static List<Path> tables() throws IOException {
        try (var files = Files.list(Path.of("dmn"))) {
            return files.filter(f -> f.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anEntryHasWhatTheStandardRequiresAndNothingItDoesNotKnow(Path file) throws IOException {
        var entry =
                JsonMapper.builder().build().valueToTree(new RegisterEntry(SETTINGS, OurTexts.dutch()).of(table(file)));
        var fields = standard();
        for (var field : fields.propertyNames()) {
            var rule = fields.get(field);
            if (rule.path("required").asBoolean(false)) {
                assertThat(entry.path(field).asString("")).as(field).isNotBlank();
            }
        }
        for (var field : entry.propertyNames()) {
            assertThat(fields.has(field)).as("known to the standard: " + field).isTrue();
            var rule = fields.get(field);
            if (rule.has("max_length")) {
                assertThat(entry.get(field).asString().length())
                        .as(field)
                        .isLessThanOrEqualTo(rule.get("max_length").asInt());
            }
            if ("enum".equals(rule.path("type").asString("")) && rule.has("permitted_values")) {
                assertThat(rule.get("permitted_values").valueStream().map(JsonNode::asString))
                        .as(field)
                        .contains(entry.get(field).asString());
            }
        }
    }

    @Test
    void anEntrySaysTheRulesInWords() throws IOException {
        var entry = new RegisterEntry(SETTINGS, OurTexts.dutch()).of(table(Path.of("dmn/decision-route.dmn")));
        assertThat(entry.get("methods_and_models").toString())
                .contains("2. als", ", dan ")
                .doesNotContain("als -");
        assertThat(entry.get("human_intervention").toString()).contains("Een mens bevestigt");
    }

    @Test
    void withoutAnOrganisationThereIsNoEntry() {
        var nobody = new RegisterEntry(
                new RulesProperties("", "", "In gebruik", "Overige algoritmes", ""), OurTexts.dutch());
        assertThatThrownBy(() -> nobody.of(table(Path.of("dmn/decision-route.dmn"))))
                .isInstanceOf(Refusal.class);
    }

    private static RuleTable table(Path file) throws IOException {
        return new RuleTable(
                file.getFileName().toString().replace(".dmn", ""),
                1,
                "0".repeat(64),
                Files.readString(file),
                TableFile.of(Files.readString(file)));
    }

    private static JsonNode standard() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(STANDARD)).get("properties");
    }
}
