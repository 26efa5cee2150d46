package nl.samenaanzet.approval.objection;

import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * The four questions of consent about an objection, as the kernteam answered them (domain notes, (e)).
 *
 * @param explicit it is said in words
 * @param impersonal it is about the proposal, not about a person
 * @param argued it has an argument that others can follow
 * @param unsafe the proposal is not safe enough to try
 * @param note why a question is answered with no, for who raised it; at most 2000 characters
 */
public record Tested(boolean explicit, boolean impersonal, boolean argued, boolean unsafe, String note) {

    private static final int LONGEST = 2000;

    /** @throws nl.samenaanzet.form.Refusal when it fails a question and nothing says why */
    public Tested {
        var typed = TypedText.tidy(note);
        var no = new Refusals();
        no.when(
                !(explicit && impersonal && argued && unsafe) && typed.isEmpty(),
                "note",
                "approval.refusal.noTestNote");
        no.of(() -> TypedText.of(typed, "note", LONGEST));
        no.raise();
        note = typed;
    }

    /** Whether it is an objection in the sense of consent: all four questions were answered with yes. */
    public boolean overriding() {
        return explicit && impersonal && argued && unsafe;
    }
}
