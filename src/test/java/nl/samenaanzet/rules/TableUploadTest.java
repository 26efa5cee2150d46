package nl.samenaanzet.rules;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenaanzet.rules.TestFeel.dmn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.check.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no table, or does not fit the process, is refused with the place. */
class TableUploadTest {

    private static final String ROUTE = dmn("decision-route");
    private final Contract contract = new Contract(TestFeel.feel());

    static Stream<Arguments> files() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><definitions>&b;</definitions>";
        var stranger =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>";
        return Stream.of(
                Arguments.of("noFile", new byte[0]),
                Arguments.of("tooLarge", new byte[10 * 1024 * 1024]),
                Arguments.of("notXml", new byte[] {'P', 'K', 3, 4, 20, 0}),
                Arguments.of("notXml", "geen xml".getBytes(UTF_8)),
                Arguments.of("notXml", ROUTE.substring(0, 3000).getBytes(UTF_8)),
                Arguments.of("notUtf8", ROUTE.getBytes(UTF_16)),
                Arguments.of("notUtf8", ROUTE.replace("UTF-8", "ISO-8859-1").getBytes(UTF_8)),
                Arguments.of("notUtf8", new byte[] {'<', (byte) 0xE9, '>'}),
                Arguments.of("doctype", bomb.getBytes(UTF_8)),
                Arguments.of("doctype", stranger.getBytes(UTF_8)),
                Arguments.of("notDmn", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".getBytes(UTF_8)),
                Arguments.of(
                        "elsewhere",
                        ROUTE.replace(
                                        "<decision id",
                                        "<import namespace=\"x\" locationURI=\"http://x.invalid/a.dmn\" importType=\"dmn\"/><decision id")
                                .getBytes(UTF_8)),
                Arguments.of(
                        "elsewhere",
                        ROUTE.replace(
                                        "<decisionTable",
                                        "<informationRequirement><requiredDecision href=\"http://x.invalid/#a\"/></informationRequirement><decisionTable")
                                .getBytes(UTF_8)),
                Arguments.of(
                        "oneDecision",
                        ROUTE.replace("<dmndi:DMNDI>", "<decision id=\"tweede\" name=\"Tweede\"/><dmndi:DMNDI>")
                                .getBytes(UTF_8)),
                Arguments.of(
                        "oneDecision",
                        ROUTE.replaceFirst("(?s)<decision .*</decision>", "").getBytes(UTF_8)),
                Arguments.of(
                        "noTable",
                        ROUTE.replaceFirst(
                                        "(?s)<decisionTable .*</decisionTable>",
                                        "<literalExpression><text>1</text></literalExpression>")
                                .getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoTableIsRefused(String reason, byte[] file) {
        assertThatThrownBy(() -> TableUpload.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal." + reason);
    }

    @Test
    void ourOwnFilesAreRead() {
        assertThat(TableUpload.read(ROUTE.getBytes(UTF_8))).isEqualTo(ROUTE);
        assertThat(TableUpload.read(("\uFEFF" + ROUTE).getBytes(UTF_8)))
                .as("a mark at the beginning does no harm")
                .isEqualTo(ROUTE);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("otherDecision", dmn("decision-compass"), List.of("decision-compass", "decision-route")),
                Arguments.of(
                        "hitPolicy",
                        ROUTE.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"PRIORITY\""),
                        List.of("PRIORITY")),
                Arguments.of(
                        "otherAnswer", ROUTE.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""), List.of("FIRST")),
                Arguments.of(
                        "noSource",
                        ROUTE.replaceFirst(
                                "(?s)(<rule id=\"T3_4\">\\s*)<description>.*?</description>(.*?<annotationEntry><text>).*?</text>",
                                "$1$2 </text>"),
                        List.of("5")),
                Arguments.of(
                        "feel",
                        ROUTE.replaceFirst("(?s)(<inputEntry id=\"T3_4_bevoegd\"><text>).*?</text>", "$1\"raad</text>"),
                        List.of("5", "Bevoegd orgaan", "\"raad")),
                Arguments.of(
                        "feel",
                        ROUTE.replaceFirst("<text>kernteam</text>", "<text>kernteam +</text>"),
                        List.of("-", "Uitkomst van het kernteam", "kernteam +")),
                Arguments.of(
                        "loops",
                        ROUTE.replaceFirst("<text>kernteam</text>", "<text>for x in 1..1000000000 return x</text>"),
                        List.of("-", "Uitkomst van het kernteam")),
                Arguments.of(
                        "loops",
                        ROUTE.replaceFirst(
                                "<text>kernteam</text>",
                                "<text>{f: function(s) external {java: {class: \"java.lang.System\", method signature: \"getenv(java.lang.String)\"}}}</text>"),
                        List.of("-", "Uitkomst van het kernteam")),
                Arguments.of(
                        "tooComplex",
                        ROUTE.replaceFirst(
                                "<text>kernteam</text>",
                                "<text>" + "(".repeat(200) + "1" + ")".repeat(200) + "</text>"),
                        List.of("-")),
                Arguments.of(
                        "otherInputs",
                        ROUTE.replaceFirst("<text>zone</text>", "<text>wijk</text>"),
                        List.of("wijk", "bevoegd, coalitie")),
                Arguments.of(
                        "otherOutputs",
                        ROUTE.replace("name=\"raadsrol\"", "name=\"rol\""),
                        List.of("rol (string)", "raadsrol (string)")),
                Arguments.of(
                        "notFixed",
                        ROUTE.replaceFirst("(<outputEntry id=\"T3_4_route\"><text>).*?</text>", "$1zone</text>"),
                        List.of("5", "Route")),
                Arguments.of(
                        "otherValue",
                        ROUTE.replaceFirst(
                                "(<outputEntry id=\"T3_4_route\"><text>).*?</text>", "$1\"alleen_raad\"</text>"),
                        List.of("5", "alleen_raad", "coalitie_en_raad")),
                Arguments.of(
                        "rowName",
                        ROUTE.replaceFirst("(<outputEntry id=\"T3_4_regel\"><text>).*?</text>", "$1\"T3-5\"</text>"),
                        List.of("5", "T3-5")),
                Arguments.of("rowIds", ROUTE.replace("<rule id=\"T3_4\">", "<rule id=\"T3_5\">"), List.of("[")),
                Arguments.of("rows", ROUTE.replaceFirst("(?s)<rule .*</rule>", ""), List.of("0")),
                Arguments.of(
                        "rows",
                        ROUTE.replaceFirst(
                                "(?s)<rule .*</rule>",
                                IntStream.range(0, 10_000)
                                        .mapToObj(i -> "<rule id=\"r" + i + "\"/>")
                                        .collect(Collectors.joining())),
                        List.of("10000", "500")),
                Arguments.of(
                        "rowLength",
                        ROUTE.replaceFirst("<inputEntry id=\"T3_4_zone\"><text>.*?</text></inputEntry>", ""),
                        List.of("5")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("tables")
    void aTableThatDoesNotFitIsRefusedWithThePlace(String reason, String xml, List<String> said) {
        assertThat(xml).isNotEqualTo(ROUTE);
        assertThatThrownBy(() -> contract.check(xml, TableFile.of(ROUTE)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("rules.refusal." + reason);
                    assertThat(List.of(refusal.arguments()).toString()).contains(said);
                });
    }

    /** A paper that no code knows would stop each step that meets it; a row that names none stays what it is. */
    @Test
    void anAnswerThatNoCodeKnowsIsRefusedInEveryColumn() {
        var ours = dmn("decision-competence");
        contract.check(ours, TableFile.of(ours));
        assertThatThrownBy(() -> contract.check(
                        ours.replace("\"collegebesluit\"</text></outputEntry>", "\"briefje\"</text></outputEntry>"),
                        TableFile.of(ours)))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.otherValue");
    }

    @Test
    void aTableMayAskLess() {
        contract.check(
                ROUTE.replaceAll("(?s)<input id=\"raadWilGesprekInput\".*?</input>", "")
                        .replaceAll("<inputEntry id=\"T3_\\w+?_raadWilGesprek\">.*?</inputEntry>", "")
                        .replaceAll("\\s+and raadWilGesprek instance of boolean", ""),
                TableFile.of(ROUTE));
    }

    @Test
    void rowsThatChangedMovedOrWentAreTold() {
        var changed = ROUTE.replaceFirst(
                        "(<outputEntry id=\"T3_9_raadsrol\"><text>).*?</text>", "$1\"bespreken\"</text>")
                .replaceFirst("(?s)<rule id=\"T3_7\">.*?</rule>", "");
        assertThat(RowChange.between(TableFile.of(ROUTE), TableFile.of(changed)))
                .extracting(RowChange::name)
                .containsExactly("Regel 10", "Regel 8");
        assertThat(RowChange.between(TableFile.of(ROUTE), TableFile.of(ROUTE))).isEmpty();
    }
}
