package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.form.Refusal;

/** What people type on the pages of this module. */
final class RouteForms {

    private RouteForms() { }

    /** @param follow "advice" or "other" @param choice {@code route:role} */
    record ConfirmForm(String follow, String choice, String reason) { }

    /** @param meeting ISO date */
    record ScheduleForm(String meeting) { }

    /** @param on ISO date */
    record DecisionForm(CoalitionAnswer answer, String text, String on) { }

    /** @param on ISO date */
    record BodyForm(String text, String on) { }

    /** @param agreed true or false, as typed */
    record VerdictForm(Boolean agreed, String note) { }

    /** @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("decision.refusal.noDate");
        }
    }
}
