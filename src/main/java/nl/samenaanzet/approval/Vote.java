package nl.samenaanzet.approval;

import nl.samenaanzet.form.Refusal;

/**
 * A seat's answer as someone gives it.
 *
 * @param reason   required for an objection and for a remark; at most 2000 characters, plain text
 * @param ownPower the objection is about a power of the seat's own organisation (T4, row 6)
 */
public record Vote(Answer answer, String reason, boolean ownPower) {

    private static final int MAX_REASON = 2000;

    public Vote {
        reason = reason == null ? "" : reason.strip().replace("\r\n", "\n");
        if (answer == null) {
            throw new Refusal("approval.refusal.noAnswer");
        }
        if (answer == Answer.OBJECTION && reason.isEmpty()) {
            throw new Refusal("approval.refusal.noReason");
        }
        if (answer == Answer.CONSENT_WITH_REMARK && reason.isEmpty()) {
            throw new Refusal("approval.refusal.noRemarkReason");
        }
        if (reason.length() > MAX_REASON) {
            throw new Refusal("approval.refusal.reasonTooLong", MAX_REASON, reason.length());
        }
        ownPower = ownPower && answer == Answer.OBJECTION;
    }
}
