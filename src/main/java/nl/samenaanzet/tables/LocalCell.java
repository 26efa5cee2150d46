package nl.samenaanzet.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** One FEEL text of a table, parsed once. Safe to share between threads. */
public final class LocalCell {

    private final FeelEngineApi feel;
    private final ParsedExpression parsed;
    private final Set<String> variables;

    LocalCell(FeelEngineApi feel, ParsedExpression parsed, Set<String> variables) {
        this.feel = feel;
        this.parsed = parsed;
        this.variables = variables;
    }

    /** The variables it reads. */
    public Set<String> variables() {
        return variables;
    }

    /** Its value; null also when it has none. */
    public Object value(Map<String, Object> inputs) {
        var answer = feel.evaluate(parsed, new LinkedHashMap<>(inputs));
        return answer.isSuccess() ? FeelValue.java(answer.result()) : null;
    }

    /** Does this value pass? */
    public boolean matches(Object value, Map<String, Object> inputs) {
        var answer = feel.evaluateWithInput(parsed, value, new LinkedHashMap<>(inputs));
        return answer.isSuccess() && Boolean.TRUE.equals(FeelValue.java(answer.result()));
    }
}
