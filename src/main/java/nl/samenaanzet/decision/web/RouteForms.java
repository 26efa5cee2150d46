package nl.samenaanzet.decision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.ruling.BodyDecision;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.TypedText;

/** What people type on the pages of this module. */
final class RouteForms {

    /** Where people go on after a step. */
    static final String DONE = "/inbox?done";

    private static final int REASON = 2000;
    private static final int LONG = 4000;
    private static final int LINE = 500;
    private static final int NAME = 50;

    private RouteForms() {}

    /** Whether the advice is followed. */
    enum Follow {
        ADVICE,
        OTHER
    }

    record ConfirmForm(
            Follow follow, Choice choice, @Text(REASON) String reason) {

        /** @throws nl.samenaanzet.form.Refusal when nothing is chosen, or two things that cannot both be meant */
        Choice chosen(Choice advice) {
            var no = new Refusals();
            no.when(follow == null, "follow", "decision.refusal.noFollow");
            no.when(follow == Follow.OTHER && choice == null, "choice", "decision.refusal.noRoute");
            no.when(
                    follow == Follow.OTHER && choice != null && choice.equals(advice),
                    "choice",
                    "decision.refusal.otherIsAdvice");
            no.when(
                    follow == Follow.ADVICE && choice != null && !choice.equals(advice),
                    "follow",
                    "decision.refusal.bothRoutes");
            no.when(
                    follow == Follow.ADVICE && !TypedText.tidy(reason).isEmpty(),
                    "reason",
                    "decision.refusal.reasonForAdvice");
            no.when(
                    follow == Follow.OTHER
                            && choice == null
                            && TypedText.tidy(reason).isEmpty(),
                    "reason",
                    "decision.refusal.noReason");
            no.raise();
            return follow == Follow.ADVICE ? advice : choice;
        }
    }

    record ScheduleForm(LocalDate meeting) {}

    record DecisionForm(
            CoalitionAnswer answer,
            LocalDate on,
            @Text(LONG) String text) {}

    record BodyForm(
            Resolution what,
            @Text(NAME) String partner,
            @Text(LONG) String text,
            BigDecimal amount,
            LocalDate on,
            @Text(LINE) String source) {

        BodyDecision decided() {
            return new BodyDecision(what, partner, text, amount, on, source);
        }
    }

    record MoneyForm(Further further, @Text(REASON) String reason) {}

    record VerdictForm(Boolean agreed, @Text(REASON) String note) {}
}
