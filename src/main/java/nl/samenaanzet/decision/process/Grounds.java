package nl.samenaanzet.decision.process;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.engine.Models;
import org.springframework.stereotype.Component;

/** What is kept of a question to a table: its version, the row that matched and what was asked. */
@Component
class Grounds {

    private final Models models;

    Grounds(Models models) {
        this.models = models;
    }

    Ground of(String table, String rule, Map<String, Object> inputs) {
        var model = models.inUse(table);
        return new Ground(table, model.version(), model.sha256(), model.xml(), rule, inputs);
    }

    /** Names and values in turn; values may be null. */
    static Map<String, Object> inputs(Object... namesAndValues) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return inputs;
    }

    /** A value as the tables write it. */
    static String code(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
