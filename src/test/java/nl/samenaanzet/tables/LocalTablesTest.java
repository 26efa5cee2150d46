package nl.samenaanzet.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenaanzet.bench.DecisionTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Tables read here say what Zeebe's own reader says. */
class LocalTablesTest {

    private final LocalTables tables = new LocalTables();

    @Test
    void anAnswerHasItsRowAndItsOutputs() throws IOException {
        var answer = tables.parse(dmn("decision-competence")).evaluate(competence("subsidie", "ja"));
        assertThat(answer.rules()).containsExactly("T2_10");
        assertThat(answer.output().get("bevoegd").asString()).isEqualTo("jurist");
        assertThat(answer.output().get("regel").asString()).isEqualTo("T2-10");
    }

    @Test
    void aMissingAnswerAndANullAreTheSame() throws IOException {
        var table = tables.parse(dmn("decision-competence"));
        var inputs = competence("subsidie", "ja");
        inputs.put("gedekt", null);
        assertThat(table.evaluate(inputs).rules()).containsExactly("T2_0");
        inputs.remove("gedekt");
        assertThat(table.evaluate(inputs).rules()).containsExactly("T2_0");
    }

    @Test
    void everyCombinationIsAnsweredAsZeebeAnswersIt() throws IOException {
        var here = tables.parse(dmn("decision-compass"));
        var zeebe = DecisionTable.of("decision-compass");
        var allowed = new LinkedHashMap<String, List<Object>>();
        for (var input : List.of("besluitNodig", "binnenRaadsdoelen", "eigenaarschap")) {
            allowed.put(input, zeebe.allowed(input));
        }
        allowed.put("wensenGewogen", List.of(true, false));
        allowed.put("afsprakenVast", List.of(true));
        var tried = DecisionTable.everyCombinationOf(DecisionTable.andUnknown(allowed), inputs -> {
            var answer = here.evaluate(inputs);
            var outputs = new HashMap<String, Object>();
            ((ObjectNode) answer.output())
                    .properties()
                    .forEach(e -> outputs.put(
                            e.getKey(),
                            e.getValue().isNull() ? null : e.getValue().asString()));
            var theirs = zeebe.decide(inputs);
            assertThat(answer.rules()).as("%s", inputs).isEqualTo(theirs.rules());
            assertThat(outputs).as("%s", inputs).isEqualTo(theirs.outputs());
        });
        assertThat(tried).isEqualTo(6 * 5 * 6 * 4 * 3);
    }

    @Test
    void aTableThatCollectsAnswersWithAList() throws IOException {
        var answer = tables.parse(dmn("theory-of-change-shortfalls")).evaluate(Map.of());
        assertThat(answer.output().isArray()).isTrue();
        assertThat(answer.rules()).containsExactly("T5_0");
    }

    @Test
    void manyThreadsMayAskOneTable() throws Exception {
        var table = tables.parse(dmn("decision-competence"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> table.evaluate(
                                    competence(i % 2 == 0 ? "subsidie" : "verordening", "ja"))
                            .rules()
                            .getFirst()))
                    .toList();
            for (int i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i).get()).isEqualTo(i % 2 == 0 ? "T2_10" : "T2_3");
            }
        }
    }

    @Test
    void entitiesAndBrokenFilesAreRefused() throws IOException {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"b\">]>" + dmn("decision-compass").replaceFirst("<\\?xml.*?\\?>", "");
        assertThatThrownBy(() -> tables.parse(bomb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> tables.parse("geen xml")).isInstanceOf(IllegalArgumentException.class);
        var cell = dmn("decision-compass").replace("<text>\"alleen_gemeente_bevoegd\"</text>", "<text>\"alleen</text>");
        assertThatThrownBy(() -> tables.parse(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextSaysWhatItMentions() {
        var guard = tables.mentions(
                "if list contains([\"ja\", \"nee\"], gedekt) and (every g in [a, b] satisfies g >= 0) then \"ja\" else \"nee\"",
                false);
        assertThat(guard.variables()).containsExactlyInAnyOrder("gedekt", "a", "b");
        assertThat(guard.texts().get("gedekt")).containsExactlyInAnyOrder("ja", "nee");
        assertThat(guard.loops()).isFalse();
        assertThat(tables.mentions("> maxConflicten", true).variables()).containsExactly("maxConflicten");
        assertThat(tables.mentions("[2..5]", true).numbers()).hasSize(2);
        assertThat(tables.mentions("for x in 1..1000000000 return x", false).loops())
                .isTrue();
        assertThat(tables.fault("\"a", true)).isPresent();
    }

    @Test
    void aCellIsAskedOnItsOwn() {
        var cell = tables.cell("> maxConflicten", true);
        assertThat(cell.matches(4, Map.of("maxConflicten", 3))).isTrue();
        assertThat(cell.matches(3, Map.of("maxConflicten", 3))).isFalse();
        assertThat(cell.matches(null, Map.of("maxConflicten", 3))).isFalse();
        assertThat(tables.cell("a + 1", false).value(Map.of("a", 2))).hasToString("3");
    }

    private static Map<String, Object> competence(String subject, String covered) {
        var inputs = new HashMap<String, Object>();
        inputs.put("onderwerp", subject);
        inputs.put("gedekt", covered);
        inputs.put("ingrijpend", false);
        inputs.put("raadVerzoekt", false);
        inputs.put("grondslag", false);
        return inputs;
    }

    private static String dmn(String id) throws IOException {
        return Files.readString(Path.of("dmn", id + ".dmn"));
    }
}
