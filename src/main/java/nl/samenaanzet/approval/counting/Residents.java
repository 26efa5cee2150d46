package nl.samenaanzet.approval.counting;

import java.util.Collection;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What the seats that speak for residents did; one that judges is enough. */
@WordsOf("approval-outcome.bewoners")
public enum Residents implements Word {
    /** In favour, or an objection. */
    OORDEELDEN,
    /** Only abstained. */
    ONTHIELDEN,
    /** No answer of theirs counts. */
    AFWEZIG;

    static Residents of(Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return AFWEZIG;
        }
        return answers.stream().allMatch(a -> a == Answer.ABSTAIN) ? ONTHIELDEN : OORDEELDEN;
    }
}
