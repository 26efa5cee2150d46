package nl.samenaanzet.theoryofchange.process;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.engine.EngineUnavailable;
import nl.samenaanzet.engine.TableAnswers;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.ShortfallRule.Shortfall;
import nl.samenaanzet.theoryofchange.ShortfallRule;
import org.springframework.stereotype.Component;

/** Asks table {@code theory-of-change-shortfalls} in Camunda, while people work on the theory. */
@Component
class ShortfallTable implements ShortfallRule {

    private static final String BLOCKING = "B";

    private final TableAnswers tables;

    ShortfallTable(TableAnswers tables) {
        this.tables = tables;
    }

    @Override
    public List<Shortfall> judge(Map<String, Object> answers) {
        try {
            var rows = tables.ask("theory-of-change-shortfalls", answers).output();
            return rows.valueStream().map(row -> new Shortfall(row.get("tekort").asString(),
                    BLOCKING.equals(row.get("ernst").asString()))).toList();
        } catch (EngineUnavailable down) {
            throw new Refusal("theoryofchange.refusal.noRules");
        }
    }
}
