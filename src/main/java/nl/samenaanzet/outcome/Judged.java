package nl.samenaanzet.outcome;

import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * The answer of a review.
 *
 * @param words why, or what changes; at most 2000 characters
 * @param nextOn day of the next review, or null; never after an end
 */
public record Judged(Judgement judgement, String words, LocalDate nextOn) {

    static final int MAX_WORDS = 2000;

    /** @throws Refusal when something is missing, too long, or an end has a next review */
    public Judged {
        var said = words;
        var no = new Refusals();
        no.when(judgement == null, "judgement", "outcome.refusal.judgement.missing");
        words = no.of(() -> TypedText.required(said, "words", MAX_WORDS, "outcome.refusal.words.missing"));
        no.when(judgement == Judgement.END && nextOn != null, "reviewOn", "outcome.refusal.reviewOn.ended");
        no.raise();
    }
}
