package nl.samenaanzet.publication;

import static nl.samenaanzet.bench.DecisionTable.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.DecisionTable;
import nl.samenaanzet.publication.release.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T7, {@code dmn/publication-terms.dmn}: a line per row, and what is missing goes to a person. */
class PublicationTermsTest {

    private static final DecisionTable TABLE = DecisionTable.of("publication-terms");

    @ParameterizedTest(name = "{0}, urgent {1}, personal data {2}: {3}")
    @CsvSource({
        "raadsstuk,           false, false, T7-1 T7-7", "raadsstuk,           true,  true,  T7-1 T7-7 T7-9",
        "begroting,           false, false, T7-2 T7-3 T7-7", "begroting,           true,  false, T7-2 T7-3 T7-7",
        "begrotingswijziging, false, false, T7-2b T7-4b T7-7", "begrotingswijziging, true,  false, T7-4b T7-7",
        "jaarstukken,         false, false, T7-2 T7-4 T7-7", "collegebesluit,      false, false, T7-5 T7-7",
        "convenant,           false, false, T7-6 T7-7", "coalitieverslag,     false, false, T7-8",
        "coalitieverslag,     true,  true,  T7-8 T7-9"
    })
    void aLinePerRow(String piece, boolean urgent, boolean personal, String rows) {
        assertThat(String.join(" ", TABLE.all(asked(piece, urgent, personal), "regel")))
                .isEqualTo(rows);
    }

    @Test
    void eachRowSaysItsDutyItsTermAndWhoSettlesIt() {
        assertThat(TABLE.all(asked("begroting", false, true), "regel", "wie", "termijn", "plicht"))
                .containsExactly(
                        "T7-2 griffie ten_minste_P14D debat na kennisgeving",
                                "T7-3 secretary voor_15_11 het college: naar Gedeputeerde Staten",
                        "T7-7 secretary geen bewaren volgens de selectielijst 2020",
                                "T7-9 secretary geen eerst toetsen op gegevens van personen");
        assertThat(TABLE.all(asked("raadsstuk", false, false), "wie", "termijn", "plicht"))
                .contains("griffie bij_oproeping ter inzage");
        assertThat(TABLE.all(asked("jaarstukken", false, false), "wie", "termijn", "plicht"))
                .contains("secretary voor_15_07 het college: naar Gedeputeerde Staten");
        assertThat(TABLE.all(asked("begrotingswijziging", true, false), "wie", "termijn", "plicht"))
                .contains("secretary binnen_P14D het college: naar Gedeputeerde Staten");
        assertThat(TABLE.all(asked("collegebesluit", false, false), "wie", "plicht"))
                .contains("secretary het college: besluitenlijst openbaar");
        assertThat(TABLE.all(asked("convenant", false, false), "wie", "plicht"))
                .contains("secretary categorie van de Woo: plicht controleren");
        assertThat(TABLE.all(asked("coalitieverslag", false, false), "wie", "plicht"))
                .containsExactly("secretary vrijwillig publiceren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stuk", "spoed", "persoonsgegevens"})
    void whatIsMissingGoesToAPerson(String input) {
        var asked = asked("raadsstuk", false, false);
        asked.put(input, null);
        assertThat(TABLE.all(asked, "regel")).containsExactly("T7-0");
        assertThat(TABLE.all(asked("iets anders", false, false), "regel")).containsExactly("T7-0");
    }

    @Test
    void everyPieceThatWeKnowIsKnownToTheTable() {
        for (var piece : Piece.values()) {
            assertThat(TABLE.all(asked(piece.code(), false, false), "regel"))
                    .as(piece.code())
                    .isNotEmpty()
                    .doesNotContain("T7-0");
        }
        assertThat(List.of(Piece.values())).hasSize(7);
    }

    private static Map<String, Object> asked(String piece, Object urgent, Object personal) {
        return inputs("stuk", piece, "spoed", urgent, "persoonsgegevens", personal);
    }
}
