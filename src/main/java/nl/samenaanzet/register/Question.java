package nl.samenaanzet.register;

import nl.samenaanzet.decision.ruling.DecidingBody;

/**
 * What someone looks for in the register; empty texts do not count.
 *
 * @param words every word must be found, in the Dutch sense of a word where the database knows that
 * @param ambition code: "AB"
 * @param body who decided, or null
 * @param standing or null for any; what is judged anew holds too
 * @param year of the decision, or null
 */
public record Question(String words, String ambition, DecidingBody body, Standing standing, Integer year) {

    public Question {
        words = words == null ? "" : words.strip();
        words = words.length() > 200 ? words.substring(0, 200) : words;
        ambition = ambition == null ? "" : ambition;
    }
}
