package nl.samenaanzet.approval.web;

import java.util.stream.Stream;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Vote;

/** What a seat said aloud, as typed. @param seat its id @param note to whom and when */
record OralForm(String seat, String answer, String reason, Boolean ownPower, String note) {

    static OralForm empty() {
        return new OralForm("", null, "", false, "");
    }

    /** @throws nl.samenaanzet.form.Refusal when it is no valid answer */
    Vote vote() {
        return new Vote(Stream.of(Answer.values()).filter(a -> a.name().equals(answer)).findFirst().orElse(null), reason,
                Boolean.TRUE.equals(ownPower));
    }
}
