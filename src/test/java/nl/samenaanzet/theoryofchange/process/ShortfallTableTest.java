package nl.samenaanzet.theoryofchange.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.engine.TableAnswers;
import nl.samenaanzet.tables.Evaluated;
import nl.samenaanzet.theoryofchange.ShortfallRule.Lack;
import nl.samenaanzet.theoryofchange.ShortfallRule.Severity;
import nl.samenaanzet.theoryofchange.ShortfallRule.Shortfall;
import nl.samenaanzet.words.UnknownWord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What T5 says is read to the letter: a word that nobody knows is no shortfall that can be passed by. */
class ShortfallTableTest {

    @Test
    void aKnownShortfallBlocksOrIsToBeImproved() {
        assertThat(judge("doel", "B"))
                .containsExactly(new Shortfall(Lack.DOEL, Severity.B))
                .allMatch(Shortfall::blocking);
        assertThat(judge("narratief", "V")).noneMatch(Shortfall::blocking);
    }

    @Test
    void anUnknownWordStops() {
        assertThatThrownBy(() -> judge("doel", "X"))
                .isInstanceOf(UnknownWord.class)
                .hasMessageContaining("theory-of-change-shortfalls.ernst");
        assertThatThrownBy(() -> judge("iets", "B"))
                .isInstanceOf(UnknownWord.class)
                .hasMessageContaining("theory-of-change-shortfalls.tekort");
        assertThatThrownBy(() -> judge(null, "B")).isInstanceOf(UnknownWord.class);
    }

    private static List<Shortfall> judge(String lack, String severity) {
        var row = new java.util.HashMap<String, Object>(Map.of("ernst", severity));
        row.put("tekort", lack);
        var tables = mock(TableAnswers.class);
        when(tables.ask(any(), any()))
                .thenReturn(new Evaluated(JsonMapper.builder().build().valueToTree(List.of(row)), 1, List.of()));
        return new ShortfallTable(tables).judge(Map.of());
    }
}
