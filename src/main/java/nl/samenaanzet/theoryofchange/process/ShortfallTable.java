package nl.samenaanzet.theoryofchange.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.EngineUnavailable;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.theoryofchange.Shortfall;
import nl.samenaanzet.theoryofchange.ShortfallRule;
import org.springframework.stereotype.Component;

/** Asks table {@code theory-of-change-shortfalls} in Camunda, while people work on the theory. */
@Component
class ShortfallTable implements ShortfallRule {

    private static final String BLOCKING = "B";
    private static final int KEPT = 200;

    /** The same answers give the same row of the same table, and a table changes with a start of the application only. */
    private final Map<Map<String, Object>, List<Shortfall>> judged =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Map<String, Object>, List<Shortfall>> eldest) {
                    return size() > KEPT;
                }
            });

    private final Engine engine;

    ShortfallTable(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Shortfall> judge(Map<String, Object> answers) {
        var known = judged.get(answers);
        if (known == null) {
            known = ask(answers);
            judged.put(Map.copyOf(answers), known);
        }
        return known;
    }

    private List<Shortfall> ask(Map<String, Object> answers) {
        try {
            var rows = engine.evaluate("theory-of-change-shortfalls", answers).output();
            return rows.valueStream().map(row -> new Shortfall(row.get("tekort").asString(),
                    BLOCKING.equals(row.get("ernst").asString()))).toList();
        } catch (EngineUnavailable down) {
            throw new Refusal("theoryofchange.refusal.noRules");
        }
    }
}
