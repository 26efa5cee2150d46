package nl.samenaanzet.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.engine.model.DeployedModels;
import nl.samenaanzet.tables.Evaluated;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;

/**
 * Asks decision tables outside any process. The same question to the same version of a table has the same answer, so
 * Camunda is asked it once: people who compare many answers cost it little.
 */
@Service
public class TableAnswers {

    private static final int KEPT = 2000;

    private record Question(String decision, int version, Map<String, Object> inputs) {}

    private final DeployedModels models;
    private final ConcurrentLruCache<Question, Evaluated> known;

    TableAnswers(Engine engine, DeployedModels models) {
        this.models = models;
        this.known = new ConcurrentLruCache<>(KEPT, q -> engine.evaluate(q.decision(), q.inputs()));
    }

    /**
     * @param decision id of the decision
     * @param inputs by name; a value may be null
     * @throws EngineUnavailable when it was not asked before and the engine cannot be reached
     */
    public Evaluated ask(String decision, Map<String, Object> inputs) {
        return known.get(new Question(
                decision,
                models.findNewestVersion(decision).orElse(0),
                Collections.unmodifiableMap(new LinkedHashMap<>(inputs))));
    }
}
