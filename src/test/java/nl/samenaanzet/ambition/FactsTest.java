package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenaanzet.ambition.Facts.Onderwerp;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void eachQuestionIsAFactWithItsPossibleAnswers() {
        Facts.questions().forEach((question, values) -> {
            assertThat(values).as(question).hasSizeGreaterThan(1);
            for (var value : values) {
                assertThat(Facts.NONE.with(question, value).answer(question)).as(question).isEqualTo(value);
            }
        });
        assertThat(Facts.questions()).hasSize(Facts.class.getRecordComponents().length);
    }

    @Test
    void anotherAnswerLeavesTheOthersAsTheyAre() {
        var facts = Facts.NONE.with("onderwerp", Onderwerp.SUBSIDIE).with("grondslag", true);

        assertThat(facts.with("onderwerp", Onderwerp.OVERIG).grondslag()).isTrue();
        assertThat(facts.with("grondslag", null).onderwerp()).isEqualTo(Onderwerp.SUBSIDIE);
    }
}
