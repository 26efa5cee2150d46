package nl.samenaanzet.approval;

import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * A seat's answer as someone gives it.
 *
 * @param reason required for an objection and for a remark; at most 2000 characters, plain text
 * @param ownPower the objection is about a power of the seat's own organisation (T4, row 6)
 */
public record Vote(Answer answer, String reason, boolean ownPower) {

    private static final int MAX_REASON = 2000;

    public Vote {
        var typed = TypedText.tidy(reason);
        var no = new Refusals();
        no.when(answer == null, "answer", "approval.refusal.noAnswer");
        no.when(answer == Answer.OBJECTION && typed.isEmpty(), "reason", "approval.refusal.noReason");
        no.when(answer == Answer.CONSENT_WITH_REMARK && typed.isEmpty(), "reason", "approval.refusal.noRemarkReason");
        no.of(() -> TypedText.of(typed, "reason", MAX_REASON));
        no.raise();
        reason = typed;
        ownPower = ownPower && answer == Answer.OBJECTION;
    }
}
