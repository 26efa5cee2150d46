package nl.samenaanzet.mail;

import java.util.Optional;

/**
 * Published as a bean by a module whose letters can become untrue while they wait: it is asked just before they go out.
 */
public interface LastWord {

    /** Whether letters of this kind are ours. */
    boolean writes(String kind);

    /**
     * The letter as it is now: the same, with another subject and text, or nothing when it is not needed any more.
     * Within a transaction; when it fails the letter waits.
     */
    Optional<Letter> now(Letter letter);
}
