package nl.samenaanzet.approval.objection;

import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * What was done with an objection after the round.
 *
 * @param note what was done, in words; at most 2000 characters
 */
public record Handled(Handling handling, String note) {

    private static final int LONGEST = 2000;

    /** @throws nl.samenaanzet.form.Refusal without a handling or without words */
    public Handled {
        var typed = note;
        var no = new Refusals();
        no.when(handling == null, "handling", "approval.refusal.noHandling");
        note = no.of(() -> TypedText.required(typed, "note", LONGEST, "approval.refusal.noHandlingNote"));
        no.raise();
    }

    /** What was done with an objection. */
    public enum Handling {
        /** The text was changed. */
        AMENDED,
        /** An agreement was added that takes the danger away. */
        SAFEGUARDED,
        /** The proposal was made smaller, or shorter in time. */
        NARROWED,
        /** It stands: nothing was found that takes it away. */
        STANDS
    }
}
