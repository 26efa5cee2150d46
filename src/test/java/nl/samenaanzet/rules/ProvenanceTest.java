package nl.samenaanzet.rules;

import static nl.samenaanzet.rules.TestFeel.dmn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.Provenance.Standing;
import nl.samenaanzet.rules.check.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a row comes from: source, day of the text and status, each in a column of its own. */
class ProvenanceTest {

    private static final String SOURCE = "Gemeentewet art. 169 lid 2: het college informeert de raad uit zichzelf.";

    static Stream<TableFile> tables() {
        return Stream.of(Objects.requireNonNull(new File("dmn").list()))
                .map(f -> TableFile.of(dmn(f.replace(".dmn", ""))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowSaysItsSourceTheDayOfTheTextAndItsStatus(TableFile table) {
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.origin().source()).isNotBlank();
            assertThat(row.origin().textOf()).isNotEmpty();
            assertThat(row.origin().isReadable()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aChoiceOfAnotherMunicipalityIsAnExampleAndAChoiceOfTheCoalition(TableFile table) {
        assertThat(table.rows().stream().filter(r -> r.origin().source().contains("Eemsdelta")))
                .allSatisfy(row -> {
                    assertThat(row.origin().source()).contains("voorbeeld: Eemsdelta");
                    assertThat(row.origin().standing()).isEqualTo(Standing.KEUZE_VAN_DE_COALITIE);
                });
    }

    @Test
    void eachStandsInItsOwnColumn() {
        assertThat(origin(dmn("decision-route"))).isEqualTo(new Provenance(SOURCE, "2022-05-01", "gecontroleerd"));
    }

    /** Camunda Modeler shows the description of a row and leaves the other columns as they were. */
    @Test
    void whatWasChangedInTheModelerCountsAndWasNotCheckedYet() {
        var changed = dmn("decision-route")
                .replace("<description>" + SOURCE + "</description>", "<description>Een convenant</description>");

        assertThat(origin(changed)).isEqualTo(new Provenance("Een convenant", "", "te controleren"));
    }

    /** A row that was added in Camunda Modeler has no other column than its description. */
    @Test
    void aRowOfTheModelerHasItsSource() {
        var added = dmn("decision-route")
                .replaceFirst("(?s)(<rule id=\"T3_6\">.*?)\\s*<annotationEntry>.*?</rule>", "$1</rule>");

        assertThat(origin(added)).isEqualTo(new Provenance(SOURCE, "", "te controleren"));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, 1 mei 2022", "2017-05, mei 2017", "2024, 2024"})
    void theDayOfTheTextIsSaidAsPreciseAsItIsKnown(String textOf, String words) {
        assertThat(new Provenance("Woo art. 3.3", textOf, "te controleren").textOf(Locale.of("nl")))
                .isEqualTo(words);
        assertThat(new Provenance("Woo art. 3.3", textOf, "te controleren").inWords())
                .isEqualTo("Woo art. 3.3 (tekst van %s; te controleren)", words);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, gelezen", "2022-13-01, gecontroleerd", "vorig jaar, gecontroleerd"})
    void anotherStatusOrDayIsRefused(String textOf, String status) {
        var other = dmn("decision-route")
                .replaceFirst(
                        "(?s)(<rule id=\"T3_6\">.*?</annotationEntry>).*?</rule>",
                        "$1<annotationEntry><text>" + textOf + "</text></annotationEntry><annotationEntry><text>"
                                + status + "</text></annotationEntry></rule>");

        assertThatThrownBy(() -> new Contract(TestFeel.feel()).check(other, TableFile.of(dmn("decision-route"))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("rules.refusal.origin"));
    }

    private static Provenance origin(String xml) {
        return TableFile.of(xml).row("T3-6").orElseThrow().origin();
    }
}
