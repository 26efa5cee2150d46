package nl.samenaanzet.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Facts;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Trying the rules with answers of one's own, and seeing which other answer would change the route. Keeps nothing. */
@Service
public class WhatIf {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Boolean> YES_NO = List.of(true, false);

    private final RouteRule rule;

    WhatIf(RouteRule rule) {
        this.rule = rule;
    }

    /**
     * One other answer that changes the route.
     *
     * @param question name of the fact
     * @param answer   the other answer: a value of its enum, or true or false
     */
    public record Change(String question, Object answer, Choice choice) { }

    /** @param facts without a missing answer @throws nl.samenaanzet.people.Refusal when the rules cannot be asked now */
    public Advised advice(Facts facts) {
        return rule.ask(facts);
    }

    /** Every single other answer with which the tables advise another route; those that need more answers are left out. */
    public List<Change> changes(Facts facts) {
        var now = advice(facts).advice();
        var given = JSON.convertValue(facts, new TypeReference<Map<String, Object>>() { });
        var changes = new ArrayList<Change>();
        Facts.questions().forEach((question, values) -> {
            if (given.get(question) == null) {
                return;
            }
            for (Object answer : values.isEmpty() ? YES_NO : values) {
                var other = with(given, question, answer);
                if (!other.equals(facts) && other.missing().isEmpty()) {
                    var choice = advice(other).advice();
                    if (!choice.equals(now)) {
                        changes.add(new Change(question, answer, choice));
                    }
                }
            }
        });
        return changes;
    }

    private static Facts with(Map<String, Object> given, String question, Object answer) {
        var changed = new LinkedHashMap<>(given);
        changed.put(question, answer);
        return JSON.convertValue(changed, Facts.class);
    }
}
