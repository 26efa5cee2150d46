package nl.samenaanzet.rules;

import static nl.samenaanzet.rules.TestFeel.dmn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.language.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of a table: no name of a row, no code, no mark of who built it. */
class NoCodesTest {

    /** Names of rows and tables, our marks, words with underscores, names of variables, FEEL. */
    private static final Pattern CODE = Pattern.compile(
            "\\bT[1-7](-\\d+\\w?)?\\b|\\[INF]|\\w_\\w|\\b[a-z]+[A-Z]\\w*|\\bFIRST\\b|\\bCOLLECT\\b|\\bnull\\b|[<>\"]{1}=?(?=\\w+_)|\\bP\\d+D\\b");

    static Stream<TableFile> tables() {
        return Stream.of(Objects.requireNonNull(new File("dmn").list()))
                .map(file -> TableFile.of(dmn(file.replace(".dmn", ""))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingThatPeopleReadOfATableIsACode(TableFile table) {
        var read = Stream.of(
                        Stream.of(table.name(), table.description()),
                        table.inputLabels().stream(),
                        table.outputLabels().stream(),
                        table.rows().stream()
                                .flatMap(row -> Stream.of(
                                        table.inWords(row),
                                        table.outcomeText(row),
                                        row.origin().source(),
                                        row.source())),
                        table.said().stream()
                                .flatMap(row -> Stream.concat(row.conditions().stream(), row.conclusions().stream())))
                .flatMap(s -> s);

        assertThat(read).allSatisfy(text -> assertThat(text).doesNotContainPattern(CODE));
    }

    /** A word with a list of its own is said in every language. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyWordOfATableIsSaidInEveryLanguage(TableFile table) {
        var codes = Stream.concat(
                        table.inputs().stream().flatMap(input -> input.allowed().stream()),
                        table.outputs().stream().flatMap(output -> output.allowed().stream()))
                .filter(code -> code.contains("_"));

        assertThat(codes)
                .allSatisfy(code -> Stream.of("nl", "en")
                        .forEach(language -> assertThat(
                                        Bundles.of("rules", Locale.of(language)).keySet())
                                .contains("rules.word." + code)));
    }

    @Test
    void thePatternSeesACode() {
        assertThat(Arrays.asList(
                        "regel T3-1", "T2. Wie", "[INF] Iets", "buiten_groen", "raadWilGesprek", "is null", "P14D"))
                .allSatisfy(text -> assertThat(text).containsPattern(CODE));
        assertThat("Gemeentewet art. 189 lid 3 (tekst van 1 mei 2022; gecontroleerd), pulsarpartners.nl")
                .doesNotContainPattern(CODE);
    }

    @Test
    void aCellIsSaidInWords() {
        assertThat(CellWords.of("not(\"consent\", \"nog_niet\")")).isEqualTo("niet consent of nog niet");
        assertThat(CellWords.of("> maxConflicten")).isEqualTo("meer dan het hoogste aantal zetels met een belang");
        assertThat(CellWords.of("\"ja\", \"nvt\"")).isEqualTo("ja of geen gemeentelijk geld");
        assertThat(CellWords.of("-")).isEqualTo("–");
        assertThat(CellWords.of("true")).isEqualTo("ja");
        assertThat(CellWords.of("< 100")).isEqualTo("minder dan 100");
    }
}
