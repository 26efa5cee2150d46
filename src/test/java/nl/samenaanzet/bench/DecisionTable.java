package nl.samenaanzet.bench;

import io.camunda.zeebe.dmn.DecisionEngine;
import io.camunda.zeebe.dmn.DecisionEngineFactory;
import io.camunda.zeebe.dmn.ParsedDecisionRequirementsGraph;
import io.camunda.zeebe.dmn.impl.VariablesContext;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision table of {@code dmn/}, read as it is by the DMN engine that is inside Zeebe (Camunda's Scala DMN engine);
 * no broker is needed. A failure of the engine is an answer as well: {@link Answer#failure()}.
 */
public final class DecisionTable {

    private static final DecisionEngine ENGINE = DecisionEngineFactory.createDecisionEngine();
    private static final JsonMapper JSON = new JsonMapper();

    /** What no table allows. */
    public static final List<Object> UNKNOWN = Arrays.asList(null, "iets anders");

    private final String id;
    private final String xml;
    private final ParsedDecisionRequirementsGraph parsed;

    private DecisionTable(String id, String xml, ParsedDecisionRequirementsGraph parsed) {
        this.id = id;
        this.xml = xml;
        this.parsed = parsed;
    }

    /** @param id decision id, which is the file name as well */
    public static DecisionTable of(String id) {
        try {
            var xml = Files.readString(Path.of("dmn", id + ".dmn"));
            var parsed = ENGINE.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            if (!parsed.isValid()) {
                throw new IllegalStateException(parsed.getFailureMessage());
            }
            return new DecisionTable(id, xml, parsed);
        } catch (IOException unreadable) {
            throw new IllegalStateException("no table " + id, unreadable);
        }
    }

    /** What the table says; {@code outputs} by the names of the table, {@code rules} the ids of the rows that fired. */
    public record Answer(Map<String, Object> outputs, List<String> rules, String failure) {

        public String get(String output) {
            if (failure != null) {
                throw new AssertionError(failure);
            }
            return (String) outputs.get(output);
        }

        /** The row that fired, {@code T1-3}. */
        public String rule() {
            return get("regel");
        }
    }

    @SuppressWarnings("unchecked")
    public Answer decide(Map<String, Object> inputs) {
        var result = ENGINE.evaluateDecisionById(parsed, id, new VariablesContext(inputs));
        if (result.isFailure()) {
            return new Answer(Map.of(), List.of(), result.getFailureMessage());
        }
        var outputs = JSON.readValue(MsgPackConverter.convertToJson(result.getOutput()), Object.class);
        var rules = result.getEvaluatedDecisions().getFirst().matchedRules().stream()
                .map(r -> r.ruleId())
                .toList();
        return new Answer(outputs == null ? Map.of() : (Map<String, Object>) outputs, rules, null);
    }

    /** Of a COLLECT table: "tekort ernst" of each row that fired, in order. */
    public List<String> all(Map<String, Object> inputs) {
        return all(inputs, "tekort", "ernst");
    }

    /** Of a COLLECT table: these outputs of each row that fired, with a space between them, in order. */
    public List<String> all(Map<String, Object> inputs, String... outputs) {
        var result = ENGINE.evaluateDecisionById(parsed, id, new VariablesContext(inputs));
        if (result.isFailure()) {
            throw new AssertionError(result.getFailureMessage());
        }
        var rows = JSON.readTree(MsgPackConverter.convertToJson(result.getOutput()));
        return rows.valueStream()
                .map(r -> Arrays.stream(outputs).map(o -> r.get(o).asString()).collect(Collectors.joining(" ")))
                .toList();
    }

    /** {@code inputs("a", 1, "b", null)}: a map that may hold null. */
    public static Map<String, Object> inputs(Object... namesAndValues) {
        var inputs = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return inputs;
    }

    /** The values that the table allows for an input, from its own list. */
    public List<Object> allowed(String input) {
        var list = xml.substring(xml.indexOf("<inputValues id=\"" + input + "Values\">"));
        var text = list.substring(list.indexOf("<text>") + "<text>".length(), list.indexOf("</text>"));
        return Arrays.stream(text.split(","))
                .map(v -> (Object) v.strip().replace("\"", ""))
                .toList();
    }

    /** The same inputs, each with null and a value that no table knows besides its allowed values. */
    public static Map<String, List<Object>> andUnknown(Map<String, List<Object>> allowed) {
        var more = new LinkedHashMap<String, List<Object>>();
        allowed.forEach((input, values) -> {
            more.put(input, new ArrayList<>(values));
            more.get(input).addAll(UNKNOWN);
        });
        return more;
    }

    /**
     * Tries every combination of the values of each input.
     *
     * @return how many there were
     */
    public static int everyCombinationOf(Map<String, List<Object>> values, Consumer<Map<String, Object>> test) {
        return combine(List.copyOf(values.keySet()), values, new LinkedHashMap<>(), test);
    }

    private static int combine(
            List<String> left,
            Map<String, List<Object>> values,
            Map<String, Object> chosen,
            Consumer<Map<String, Object>> test) {
        if (left.isEmpty()) {
            test.accept(chosen);
            return 1;
        }
        var tried = 0;
        for (var value : values.get(left.getFirst())) {
            chosen.put(left.getFirst(), value);
            tried += combine(left.subList(1, left.size()), values, chosen, test);
        }
        return tried;
    }

    /**
     * What the table says for an output, over every value of what is missing; a value that is no answer stays as it is.
     */
    public static Set<String> answersOfEveryCompletion(
            DecisionTable table, Map<String, List<Object>> allowed, Map<String, Object> inputs, String output) {
        var values = new LinkedHashMap<String, List<Object>>();
        allowed.forEach(
                (input, all) -> values.put(input, inputs.get(input) == null ? all : List.of(inputs.get(input))));
        var answers = new HashSet<String>();
        everyCombinationOf(
                values, completed -> answers.add(table.decide(completed).get(output)));
        return answers;
    }

    /** Is what was chosen for this input one of its allowed values? Null never is. */
    public static boolean valid(Map<String, List<Object>> allowed, Map<String, Object> chosen, String input) {
        return chosen.get(input) != null && allowed.get(input).contains(chosen.get(input));
    }

    /** Is every input one of its allowed values? */
    public static boolean valid(Map<String, List<Object>> allowed, Map<String, Object> chosen) {
        return chosen.keySet().stream().allMatch(input -> valid(allowed, chosen, input));
    }
}
