package nl.samenaanzet.ambition;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.words.UnknownWord;
import org.hibernate.annotations.Immutable;

/**
 * What is known of one decision component, for the compass and the route.
 *
 * @param answers what is not among them is not answered yet
 */
@Immutable
public record Facts(Map<Fact, Object> answers) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        var copy = new EnumMap<Fact, Object>(Fact.class);
        answers.forEach((fact, answer) -> {
            if (!fact.answers().contains(answer)) {
                throw unknown(fact, answer);
            }
            copy.put(fact, answer);
        });
        answers = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads answers by the name of their column; a name that is none of ours is passed over, null is no answer.
     *
     * @throws UnknownWord for an answer that the tables do not know
     */
    public static Facts of(Map<String, ?> codes) {
        var answers = new EnumMap<Fact, Object>(Fact.class);
        for (var fact : Fact.values()) {
            var code = codes.get(fact.column());
            if (code != null) {
                answers.put(fact, fact.read(code).orElseThrow(() -> unknown(fact, code)));
            }
        }
        return new Facts(answers);
    }

    private static UnknownWord unknown(Fact fact, Object answer) {
        return new UnknownWord(String.valueOf(answer), fact.table() + "." + fact.column(), fact.codes().stream());
    }

    /** The answer, or null. */
    public Object answer(Fact fact) {
        return answers.get(fact);
    }

    /** Whether this is the answer. */
    public boolean says(Fact fact, Object answer) {
        return answer.equals(answers.get(fact));
    }

    /** These facts with one other answer; null for no answer. */
    public Facts with(Fact fact, Object answer) {
        var changed = new EnumMap<Fact, Object>(Fact.class);
        changed.putAll(answers);
        if (answer == null) {
            changed.remove(fact);
        } else {
            changed.put(fact, answer);
        }
        return new Facts(changed);
    }

    /** By column, as the tables write them; null where there is no answer. */
    public Map<String, Object> codes() {
        var codes = new LinkedHashMap<String, Object>();
        Arrays.stream(Fact.values()).forEach(fact -> codes.put(fact.column(), Fact.code(answers.get(fact))));
        return codes;
    }

    /** What this table is asked, by its columns; null where there is no answer. */
    public Map<String, Object> codes(String table) {
        var codes = codes();
        Arrays.stream(Fact.values())
                .filter(fact -> !fact.table().equals(table))
                .forEach(fact -> codes.remove(fact.column()));
        return codes;
    }
}
