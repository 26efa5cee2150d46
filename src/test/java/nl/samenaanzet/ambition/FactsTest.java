package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.strategy.FactsColumn;
import nl.samenaanzet.testing.OurTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {

    private static final FactsColumn COLUMN = new FactsColumn();

    @Test
    void eachQuestionIsAFactWithItsPossibleAnswers() {
        for (var fact : Fact.values()) {
            assertThat(fact.answers()).as(fact.column()).hasSizeGreaterThan(1);
            for (var answer : fact.answers()) {
                var facts = Facts.NONE.with(fact, answer);
                assertThat(facts.answer(fact)).as(fact.column()).isEqualTo(answer);
                assertThat(Facts.of(facts.codes())).as(fact.column()).isEqualTo(facts);
                assertThat(COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(facts)))
                        .isEqualTo(facts);
            }
        }
    }

    @Test
    void aColumnIsWrittenAsTheTablesWriteIt() {
        assertThat(Fact.RAAD_WIL_GESPREK.column()).isEqualTo("raadWilGesprek");
        assertThat(COLUMN.convertToDatabaseColumn(Facts.NONE
                        .with(Fact.ONDERWERP, Onderwerp.UITVOERING_BINNEN_KADER)
                        .with(Fact.GRONDSLAG, false)))
                .isEqualTo("{\"onderwerp\":\"uitvoering_binnen_kader\",\"grondslag\":false}");
    }

    @Test
    void anAnswerThatTheTablesDoNotKnowIsNone() {
        assertThatThrownBy(() -> Facts.of(Map.of("onderwerp", "maan")))
                .hasMessageContaining("\"maan\"")
                .hasMessageContaining("onderwerp");
        assertThatThrownBy(() -> Facts.NONE.with(Fact.ONDERWERP, true)).hasMessageContaining("onderwerp");
    }

    @Test
    void anotherAnswerLeavesTheOthersAsTheyAre() {
        var facts = Facts.NONE.with(Fact.ONDERWERP, Onderwerp.SUBSIDIE).with(Fact.GRONDSLAG, true);

        assertThat(facts.with(Fact.ONDERWERP, Onderwerp.OVERIG).answer(Fact.GRONDSLAG))
                .isEqualTo(true);
        assertThat(facts.with(Fact.GRONDSLAG, null)).isEqualTo(Facts.NONE.with(Fact.ONDERWERP, Onderwerp.SUBSIDIE));
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void aTableAsksItAndThereAreWordsForQuestionAndAnswers(Fact fact) throws IOException {
        assertThat(Files.readString(Path.of("dmn", fact.table() + ".dmn")))
                .contains("<text>%s</text>".formatted(fact.column()));
        var dutch = OurTexts.all();
        assertThat(dutch.getMessage(fact.text(), null, Locale.of("nl"))).isNotBlank();
        assertThat(fact.answers())
                .allSatisfy(answer -> assertThat(dutch.getMessage(fact.text(answer), null, Locale.of("nl")))
                        .isNotBlank());
    }
}
