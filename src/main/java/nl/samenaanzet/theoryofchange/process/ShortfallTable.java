package nl.samenaanzet.theoryofchange.process;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.engine.EngineUnavailable;
import nl.samenaanzet.engine.TableAnswers;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.ShortfallRule;
import nl.samenaanzet.theoryofchange.ShortfallRule.Lack;
import nl.samenaanzet.theoryofchange.ShortfallRule.Severity;
import nl.samenaanzet.theoryofchange.ShortfallRule.Shortfall;
import nl.samenaanzet.words.Word;
import org.springframework.stereotype.Component;

/** Asks table {@code theory-of-change-shortfalls} in Camunda, while people work on the theory. */
@Component
class ShortfallTable implements ShortfallRule {

    private final TableAnswers tables;

    ShortfallTable(TableAnswers tables) {
        this.tables = tables;
    }

    @Override
    public List<Shortfall> judge(Map<String, Object> answers) {
        try {
            var rows = tables.ask("theory-of-change-shortfalls", answers).output();
            return rows.valueStream()
                    .map(row -> new Shortfall(
                            Word.of(Lack.class, row.get("tekort").asString()),
                            Word.of(Severity.class, row.get("ernst").asString())))
                    .toList();
        } catch (EngineUnavailable down) {
            throw new Refusal("theoryofchange.refusal.noRules");
        }
    }
}
