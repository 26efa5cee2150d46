package nl.samenaanzet.outcome;

import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;

/**
 * The answer of a review.
 *
 * @param words  why, or what changes; at most 2000 characters
 * @param nextOn day of the next review, or null; never after an end
 */
public record Judged(Judgement judgement, String words, LocalDate nextOn) {

    static final int MAX_WORDS = 2000;

    /** @throws Refusal when something is missing, too long, or an end has a next review */
    public Judged {
        if (judgement == null) {
            throw new Refusal("outcome.refusal.judgement.missing");
        }
        words = Words.of(words, MAX_WORDS, "words");
        if (judgement == Judgement.END && nextOn != null) {
            throw new Refusal("outcome.refusal.reviewOn.ended");
        }
    }
}
