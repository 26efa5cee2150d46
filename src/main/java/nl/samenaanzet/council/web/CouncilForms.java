package nl.samenaanzet.council.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.privacy.marks.Mark.Answer;

/** What people type. */
final class CouncilForms {

    private static final int LINE = 500;
    private static final int LONG = 4000;

    private CouncilForms() {}

    record RegisterForm(LocalDate lastDay, Map<String, Answer> marks) {

        RegisterForm {
            marks = marks == null ? Map.of() : marks;
        }
    }

    record PlanForm(
            LocalDate committeeOn,
            LocalDate councilOn,
            Treatment treatment,
            LocalDate noticedOn,
            @Text(LINE) String urgency) {

        Planning planning() {
            return new Planning(committeeOn, councilOn, treatment, noticedOn, urgency);
        }
    }

    record MoveForm(
            LocalDate committeeOn,
            LocalDate councilOn,
            Treatment treatment,
            LocalDate noticedOn,
            @Text(LINE) String urgency,
            @Text(LINE) String reason) {

        /** As it is planned now. */
        static MoveForm of(Planning now) {
            return new MoveForm(
                    now.committeeOn(), now.councilOn(), now.treatment(), now.noticedOn(), now.urgency(), "");
        }

        Planning planning() {
            return new Planning(committeeOn, councilOn, treatment, noticedOn, urgency);
        }
    }

    record WithdrawForm(@Text(LINE) String reason) {}

    record DebateForm(
            LocalDate on, Treatment treatment, @Text(LONG) String report) {}

    record ResolutionForm(
            Resolution resolution,
            LocalDate on,
            @Text(LINE) String source,
            @Text(LONG) String text,
            BigDecimal amount,
            @Text(LONG) String toChange) {

        CouncilOutcome outcome() {
            return new CouncilOutcome(resolution, text, amount, on, source, toChange);
        }
    }

    record ExtendForm(LocalDate lastDay, @Text(LINE) String reason) {}

    record AnswerForm(@Text(LONG) String answer) {}

    record NotesForm(@Text(LONG) String notes) {}
}
