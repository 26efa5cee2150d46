package nl.samenaanzet.people;

/**
 * A clear no to a person: what they asked cannot be done, and why. Nothing was changed. The message is a key of the
 * module's bundle; the page shows it in the reader's language.
 */
public class Refusal extends RuntimeException {

    private final transient Object[] arguments;

    /** @param key message key, "approval.refusal.closed" @param arguments of the sentence; no secrets */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
