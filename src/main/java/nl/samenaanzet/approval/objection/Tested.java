package nl.samenaanzet.approval.objection;

import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * An objection put to the four questions of consent (domain notes, (e)), and what was done with it.
 *
 * @param explicit it is said in words
 * @param impersonal it is about the proposal, not about a person
 * @param argued it has an argument that others can follow
 * @param unsafe the proposal is not safe enough to try
 * @param note what was done, in words; at most 2000 characters
 */
public record Tested(
        boolean explicit, boolean impersonal, boolean argued, boolean unsafe, Handling handling, String note) {

    private static final int LONGEST = 2000;

    /** @throws nl.samenaanzet.form.Refusal without a handling or without words */
    public Tested {
        var typed = note;
        var no = new Refusals();
        no.when(handling == null, "handling", "approval.refusal.noHandling");
        note = no.of(() -> TypedText.required(typed, "note", LONGEST, "approval.refusal.noHandlingNote"));
        no.raise();
    }

    /** Whether it is an objection in the sense of consent: all four questions were answered with yes. */
    public boolean overriding() {
        return explicit && impersonal && argued && unsafe;
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
