package nl.samenaanzet.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.dmn.Audit.AuditLog;
import org.camunda.dmn.Audit.DecisionTableEvaluationResult;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import tools.jackson.databind.json.JsonMapper;

/** A decision table, parsed once and evaluated many times. Safe to share between threads. */
public final class LocalTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DmnEngine engine;
    private final ParsedDmn parsed;
    private final String decision;

    LocalTable(DmnEngine engine, ParsedDmn parsed, String decision) {
        this.engine = engine;
        this.parsed = parsed;
        this.decision = decision;
    }

    /**
     * @param inputs by name; a value may be null
     * @return version 0: what is read here is not deployed by it
     * @throws IllegalArgumentException when the table cannot answer, for instance two rows match a UNIQUE table
     */
    public Evaluated evaluate(Map<String, Object> inputs) {
        var answer = engine.eval(parsed, decision, new LinkedHashMap<>(inputs));
        if (answer.isLeft()) {
            throw new IllegalArgumentException(
                    answer.left().toOption().get().failure().message());
        }
        var result = answer.toOption().get();
        var output = result.isNil() ? null : FeelValue.java(result.value());
        return new Evaluated(JSON.valueToTree(output), 0, rules(result.auditLog()));
    }

    private static List<String> rules(AuditLog log) {
        var rules = new ArrayList<String>();
        var entries = log.entries().iterator();
        while (entries.hasNext()) {
            if (entries.next().result() instanceof DecisionTableEvaluationResult table) {
                var matched = table.matchedRules().iterator();
                while (matched.hasNext()) {
                    rules.add(matched.next().rule().id());
                }
            }
        }
        return rules;
    }
}
