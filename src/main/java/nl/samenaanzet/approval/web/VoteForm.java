package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Vote;

/** An answer as typed; a box that is not ticked is not sent. */
record VoteForm(Answer answer, String reason, Boolean ownPower) {

    static VoteForm empty() {
        return new VoteForm(null, "", false);
    }

    /** @throws nl.samenaanzet.form.Refusal when it is no valid answer */
    Vote vote() {
        return new Vote(answer, reason, Boolean.TRUE.equals(ownPower));
    }
}
