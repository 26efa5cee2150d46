package nl.samenaanzet.decision.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision.Advised;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RuleSentence;
import nl.samenaanzet.words.Word;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** What is kept of a question to a table: its version, the row that matched in plain words, and what was asked. */
@Component
class Grounds {

    private static final int KEPT = 32;

    private final RuleSentence sentences;
    private final ConcurrentLruCache<String, DecisionTable> read = new ConcurrentLruCache<>(KEPT, DecisionTable::of);

    Grounds(RuleSentence sentences) {
        this.sentences = sentences;
    }

    /**
     * One question to one table.
     *
     * @param rule the row that matched
     */
    record Asked(TableVersion model, String rule, Map<String, Object> inputs) {}

    Advised of(Choice advice, List<Asked> asked) {
        return new Advised(advice, asked.stream().map(a -> of(a, advice)).toList());
    }

    /** When the route is known all the same, what was missed was not needed. */
    private Ground of(Asked asked, Choice advice) {
        var table = read.get(asked.model().xml());
        var notNeeded = asked.rule().endsWith("-0") && advice.possible();
        return new Ground(
                asked.model().id(),
                asked.model().version(),
                asked.model().sha256(),
                asked.model().xml(),
                asked.rule(),
                asked.inputs(),
                sentences.of(table, asked.rule(), notNeeded),
                table.row(asked.rule()).source());
    }

    /** Names and values in turn; values may be null. */
    static Map<String, Object> inputs(Object... namesAndValues) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return inputs;
    }

    /** A word as the tables write it; null stays null. */
    static String code(Word word) {
        return word == null ? null : word.code();
    }
}
