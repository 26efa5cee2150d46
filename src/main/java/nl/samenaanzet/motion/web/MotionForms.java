package nl.samenaanzet.motion.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.Motion.CommitmentDraft;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Questioning.QuestionDraft;

/** What people type here. Dates are ISO; a box that is not ticked is not sent. */
final class MotionForms {

    private MotionForms() { }

    record QuestionForm(String askedBy, String subject, String text, String askedOn, String dueOn, Boolean open) {

        QuestionDraft draft() {
            return new QuestionDraft(askedBy, subject, text, date(askedOn), date(dueOn), Boolean.TRUE.equals(open));
        }
    }

    record CommitmentForm(CommitmentKind kind, String reference, String title, String text, String madeOn, String dueOn, Boolean open) {

        CommitmentDraft draft() {
            return new CommitmentDraft(kind, reference, title, text, date(madeOn), date(dueOn), Boolean.TRUE.equals(open));
        }
    }

    /** Null for nothing. @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("motion.refusal.noDate");
        }
    }

    /** The field that a refusal is about. */
    static String field(Refusal refused, String other) {
        return switch (refused.key().replace("motion.refusal.", "")) {
            case "noAsker" -> "askedBy";
            case "noTitle" -> other;
            case "noReference", "known" -> "reference";
            case "noKind" -> "kind";
            case "dueBeforeAsked" -> "dueOn";
            case "futureDate", "noDate" -> other.equals("subject") ? "askedOn" : "madeOn";
            default -> "text";
        };
    }
}
