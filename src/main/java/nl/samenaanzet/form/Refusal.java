package nl.samenaanzet.form;

import java.util.List;

/**
 * A clear no to a person: what they asked cannot be done, and why. Nothing was changed. The message is a key of the
 * module's bundle; the page shows it in the reader's language, at the field it is about or on top.
 */
public class Refusal extends RuntimeException {

    private final String field;
    private final transient Object[] arguments;
    private final transient List<Refusal> each;

    /**
     * About no field.
     *
     * @param key message key, "approval.refusal.closed"
     * @param arguments of the sentence; no secrets
     */
    public Refusal(String key, Object... arguments) {
        this(null, key, arguments, List.of());
    }

    private Refusal(String field, String key, Object[] arguments, List<Refusal> more) {
        super(key);
        this.field = field;
        this.arguments = arguments;
        this.each = more;
    }

    /**
     * About what was typed in one field.
     *
     * @param field the name that the form has for it: "reason"
     */
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments, List.of());
    }

    /**
     * The same about other fields: what was said of "euro" is said of "deliveredEuro".
     *
     * @param part "delivered"
     */
    Refusal of(String part) {
        return new Refusal(
                field == null ? null : part + Character.toUpperCase(field.charAt(0)) + field.substring(1),
                key(),
                arguments,
                List.of());
    }

    /** All of them at once; its own key is that of the first. */
    static Refusal of(List<Refusal> refusals) {
        var first = refusals.getFirst();
        return refusals.size() == 1
                ? first
                : new Refusal(first.field, first.key(), first.arguments, List.copyOf(refusals));
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Null when it is about no field. */
    public String field() {
        return field;
    }

    /** Itself, or all that were thrown together. */
    public List<Refusal> each() {
        return each.isEmpty() ? List.of(this) : each;
    }
}
