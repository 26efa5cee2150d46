package nl.samenaanzet.council.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusal;

/** What people type. Dates are ISO. */
final class CouncilForms {

    private CouncilForms() { }

    record RegisterForm(String lastDay) { }

    record PlanForm(String committeeOn, String councilOn, Treatment treatment, String noticedOn, String urgency) {

        Planning planning() {
            return new Planning(dateOrNull(committeeOn), date(councilOn), treatment, dateOrNull(noticedOn), urgency);
        }
    }

    record MoveForm(String committeeOn, String councilOn, Treatment treatment, String noticedOn, String urgency, String reason) {

        /** As it is planned now. */
        static MoveForm of(Planning now) {
            return new MoveForm(text(now.committeeOn()), text(now.councilOn()), now.treatment(), text(now.noticedOn()),
                    now.urgency() == null ? "" : now.urgency(), "");
        }

        private static String text(LocalDate date) {
            return date == null ? "" : date.toString();
        }

        Planning planning() {
            return new PlanForm(committeeOn, councilOn, treatment, noticedOn, urgency).planning();
        }
    }

    record WithdrawForm(String reason) { }

    record DebateForm(String on, Treatment treatment, String report) { }

    record ResolutionForm(Resolution resolution, String text, String on, String source, String toChange) {

        CouncilOutcome outcome() {
            return new CouncilOutcome(resolution, text, date(on), source, toChange);
        }
    }

    record ExtendForm(String lastDay, String reason) { }

    record AnswerForm(String answer) { }

    /** @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("council.refusal.noDate");
        }
    }

    static LocalDate dateOrNull(String typed) {
        return typed == null || typed.isBlank() ? null : date(typed);
    }

    /** The field that a refusal is about, or the usual one. */
    static String field(Refusal refusal, String usual) {
        if (refusal.field() != null) {
            return refusal.field();
        }
        return switch (refusal.key().replace("council.refusal.", "")) {
            case "noDate", "futureDate", "earlyDate", "earlyDecision" -> "date";
            case "noSource" -> "source";
            case "noToChange" -> "toChange";
            case "noWishes" -> "text";
            case "noNotice", "tooSoon" -> "noticedOn";
            case "noTreatment" -> "treatment";
            case "noReason" -> "reason";
            case "noPdf" -> "ground";
            default -> usual;
        };
    }
}
