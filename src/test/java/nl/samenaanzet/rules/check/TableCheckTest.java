package nl.samenaanzet.rules.check;

import static nl.samenaanzet.rules.TestFeel.dmn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.TableFile;
import nl.samenaanzet.rules.TestFeel;
import nl.samenaanzet.rules.check.CheckReport.Finding;
import nl.samenaanzet.rules.check.CheckReport.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our tables pass the checks; each check finds the fault that was planted for it. */
class TableCheckTest {

    private final Feel feel = TestFeel.feel();
    private final Contract contract = new Contract(feel);
    private final TableCheck check = new TableCheck(feel, contract, 80_000, Duration.ofMinutes(1));
    /** A planted fault shows on a part as well; on all of T4 it takes ten seconds. */
    private final TableCheck part = new TableCheck(feel, contract, 4_000, Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision-compass",
                "decision-competence",
                "decision-route",
                "approval-outcome",
                "evaluation-advice",
                "theory-of-change-shortfalls"
            })
    void ourTablesHaveNoFault(String id) {
        var report = report(id, dmn(id));
        assertThat(report.findings()).as(id).isEmpty();
        assertThat(report.combinations()).as(id).isGreaterThan(190);
        assertThat(report.mutilated()).as(id).isGreaterThan(1000);
        assertThat(report.all()).as(id).isTrue();
    }

    /** T7 has few answers, so few combinations. */
    @Test
    void theTermsOfPublicationHaveNoFault() {
        var report = report("publication-terms", dmn("publication-terms"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.combinations()).isGreaterThan(20);
        assertThat(report.all()).isTrue();
    }

    /** T1: without its last row nobody says anything about what is unknown. */
    @Test
    void aGapIsFoundWithAnExample() {
        var report = report("decision-compass", without(dmn("decision-compass"), "T1_9"));
        assertThat(report.blocks()).isTrue();
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.GAP)
                .singleElement()
                .satisfies(f -> assertThat(f.exampleText()).contains("Is een besluit van de gemeente nodig? "));
    }

    /** T4: a threshold that leaves its own border out. */
    @Test
    void aGapAtABorderBetweenTwoRowsIsFound() {
        var xml = without(dmn("approval-outcome"), "T4_10").replace("&gt;= minStemmen", "&gt; minStemmen");
        var report = report(part, "approval-outcome", xml);
        assertThat(report.findings()).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Kind.GAP);
            assertThat(f.exampleText()).contains("Is vooraf een stemregel afgesproken? ");
        });
    }

    @Test
    void twoRowsThatBothMatchContradictWhereOnlyOneMay() {
        var xml = dmn("decision-compass").replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"");
        assertThat(report("decision-compass", xml).findings()).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Kind.CONTRADICTION);
            assertThat(f.rows()).hasSizeGreaterThan(1);
            assertThat(f.example()).isNotEmpty();
        });
        var any = dmn("decision-compass").replace("hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"");
        assertThat(report("decision-compass", any).findings()).anyMatch(f -> f.kind() == Kind.CONTRADICTION);
    }

    /** Row 9, "everything else", first: nothing after it decides any more. */
    @Test
    void rowsAfterOneThatTakesEverythingNeverDecide() {
        var xml = dmn("decision-competence")
                .replaceFirst("(?s)(<rule id=\"T2_3\">.*?<text>)\"verordening\"(</text>)", "$1-$2");
        var report = report("decision-competence", xml);
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.SHADOWED)
                .extracting(Finding::rowsText)
                .contains("5", "6", "10");
        assertThat(report.blocks()).as("a person may want it so").isFalse();
    }

    @Test
    void aRowForAValueThatIsNotAllowedIsNeverReached() {
        var xml = dmn("decision-competence")
                .replaceFirst("(?s)(<rule id=\"T2_3\">.*?<text>)\"verordening\"(</text>)", "$1\"verordenning\"$2");
        assertThat(report("decision-competence", xml).findings())
                .filteredOn(f -> f.kind() == Kind.UNREACHABLE)
                .extracting(Finding::rowsText)
                .containsExactly("4");
    }

    /** The warnings of the domain: without row 0 a missing number passes as if the question had been answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision-compass:T1_0",
                "decision-competence:T2_0",
                "decision-route:T3_0",
                "approval-outcome:T4_0",
                "evaluation-advice:T6_0"
            })
    void withoutItsFirstRowATableAnswersWhatNobodyAsked(String which) {
        var id = which.split(":")[0];
        var report = report(part, id, without(dmn(id), which.split(":")[1]));
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.NOT_TO_A_PERSON)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.exampleText()).containsAnyOf("(leeg)", "iets anders"));
        assertThat(report.blocks()).isTrue();
    }

    @Test
    void aGuardThatForgetsOneInputIsFound() {
        var xml = dmn("decision-route")
                .replaceFirst("(?s)\\s+and \\(raadWilGesprek instance of boolean.*?\"samen_aan_zet\"\\)\\)", "");
        assertThat(report("decision-route", xml).findings())
                .filteredOn(f -> f.kind() == Kind.NOT_TO_A_PERSON)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.exampleText())
                        .containsPattern("Wil de raad erover spreken\\? (\\(leeg\\)|iets anders)"));
    }

    @Test
    void aSampleSaysThatItIsOne() {
        var sampled = new TableCheck(feel, contract, 1000, Duration.ofMinutes(1));
        var report = sampled.check(dmn("approval-outcome"), TableFile.of(dmn("approval-outcome")));
        assertThat(report.possible()).isEqualTo(4 * 2 * 8748);
        assertThat(report.combinations()).isEqualTo(1000);
        assertThat(report.all()).isFalse();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void timeIsBounded() {
        var hurried = new TableCheck(feel, contract, 80_000, Duration.ofMillis(1));
        var report = hurried.check(dmn("approval-outcome"), TableFile.of(dmn("approval-outcome")));
        assertThat(report.combinations()).isLessThan(report.possible());
        assertThat(report.all()).isFalse();
    }

    private CheckReport report(String id, String xml) {
        return report(check, id, xml);
    }

    private CheckReport report(TableCheck how, String id, String xml) {
        contract.check(xml, TableFile.of(dmn(id)));
        return how.check(xml, TableFile.of(dmn(id)));
    }

    private static String without(String xml, String row) {
        var less = xml.replaceFirst("(?s)<rule id=\"" + row + "\">.*?</rule>", "");
        assertThat(less).isNotEqualTo(xml);
        return less;
    }
}
