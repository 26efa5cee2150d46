package nl.samenaanzet.motion.web;

import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.motion.Motion.CommitmentDraft;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.Questioning.QuestionDraft;
import nl.samenaanzet.privacy.marks.Mark.Answer;

/**
 * What people type here. A page with several forms has one record for them all: of each act, its own fields are filled.
 */
final class MotionForms {

    private MotionForms() {}

    record QuestionForm(
            String askedBy,
            String subject,
            String text,
            LocalDate askedOn,
            LocalDate dueOn,
            Boolean open,
            Map<String, Answer> marks) {

        QuestionForm {
            marks = marks == null ? Map.of() : marks;
        }

        QuestionDraft draft() {
            return new QuestionDraft(askedBy, subject, text, askedOn, dueOn, Boolean.TRUE.equals(open), marks);
        }
    }

    record CommitmentForm(
            CommitmentKind kind,
            String reference,
            String title,
            String text,
            LocalDate madeOn,
            LocalDate dueOn,
            Boolean open,
            Map<String, Answer> marks) {

        CommitmentForm {
            marks = marks == null ? Map.of() : marks;
        }

        CommitmentDraft draft() {
            return new CommitmentDraft(kind, reference, title, text, madeOn, dueOn, Boolean.TRUE.equals(open), marks);
        }
    }

    record CommitmentStepForm(
            WorkKind kind,
            @Text(60) String target,
            @Text(200) String note,
            @Text(8000) String report,
            LocalDate settledOn,
            @Text(8000) String settle,
            @Text(200) String back,
            LocalDate dueOn,
            @Text(200) String why,
            Map<String, Answer> marks) {

        CommitmentStepForm {
            marks = marks == null ? Map.of() : marks;
        }

        static CommitmentStepForm empty() {
            return new CommitmentStepForm(WorkKind.AMBITION, null, null, null, null, null, null, null, null, null);
        }
    }

    record QuestionStepForm(
            @Text(8000) String answer,
            Boolean checked,
            LocalDate on,
            @Text(200) String why,
            Map<String, Answer> marks) {

        QuestionStepForm {
            marks = marks == null ? Map.of() : marks;
        }
    }

    record MeetingForm(
            LocalDate fixOn,
            @Text(200) String place,
            LocalDate heldOn,
            @Text(8000) String report) {}
}
